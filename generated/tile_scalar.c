/* Made by `nox -s generate` from templates/tile.j2 and templates/isa/…/scalar.j2. Do not edit. */
#include "common_scalar.h"

/* sqeuclidean, f32: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_f32_block_sums(const float *x0, const float *x1, const float *x2,
    const float *y0, const float *y1, const float *y2, const float *y3, size_t n, float *sums0, float *sums1,
    float *sums2)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
    ruvgen_f32x4 dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
    ruvgen_f32x4 dd2_0 = zero, dd2_1 = zero, dd2_2 = zero, dd2_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const ruvgen_f32x4 a0 = load_f(x0 + i);
        const ruvgen_f32x4 a1 = load_f(x1 + i);
        const ruvgen_f32x4 a2 = load_f(x2 + i);
        const ruvgen_f32x4 b0 = load_f(y0 + i);
        sqeuclidean_f32_step(&dd0_0, a0, b0);
        sqeuclidean_f32_step(&dd1_0, a1, b0);
        sqeuclidean_f32_step(&dd2_0, a2, b0);
        const ruvgen_f32x4 b1 = load_f(y1 + i);
        sqeuclidean_f32_step(&dd0_1, a0, b1);
        sqeuclidean_f32_step(&dd1_1, a1, b1);
        sqeuclidean_f32_step(&dd2_1, a2, b1);
        const ruvgen_f32x4 b2 = load_f(y2 + i);
        sqeuclidean_f32_step(&dd0_2, a0, b2);
        sqeuclidean_f32_step(&dd1_2, a1, b2);
        sqeuclidean_f32_step(&dd2_2, a2, b2);
        const ruvgen_f32x4 b3 = load_f(y3 + i);
        sqeuclidean_f32_step(&dd0_3, a0, b3);
        sqeuclidean_f32_step(&dd1_3, a1, b3);
        sqeuclidean_f32_step(&dd2_3, a2, b3);
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a0 = first_f(x0 + i, tail);
        const ruvgen_f32x4 a1 = first_f(x1 + i, tail);
        const ruvgen_f32x4 a2 = first_f(x2 + i, tail);
        const ruvgen_f32x4 b0 = first_f(y0 + i, tail);
        sqeuclidean_f32_step(&dd0_0, a0, b0);
        sqeuclidean_f32_step(&dd1_0, a1, b0);
        sqeuclidean_f32_step(&dd2_0, a2, b0);
        const ruvgen_f32x4 b1 = first_f(y1 + i, tail);
        sqeuclidean_f32_step(&dd0_1, a0, b1);
        sqeuclidean_f32_step(&dd1_1, a1, b1);
        sqeuclidean_f32_step(&dd2_1, a2, b1);
        const ruvgen_f32x4 b2 = first_f(y2 + i, tail);
        sqeuclidean_f32_step(&dd0_2, a0, b2);
        sqeuclidean_f32_step(&dd1_2, a1, b2);
        sqeuclidean_f32_step(&dd2_2, a2, b2);
        const ruvgen_f32x4 b3 = first_f(y3 + i, tail);
        sqeuclidean_f32_step(&dd0_3, a0, b3);
        sqeuclidean_f32_step(&dd1_3, a1, b3);
        sqeuclidean_f32_step(&dd2_3, a2, b3);
    }
    reduce_add4_f(sums0, dd0_0, dd0_1, dd0_2, dd0_3);
    reduce_add4_f(sums1, dd1_0, dd1_1, dd1_2, dd1_3);
    reduce_add4_f(sums2, dd2_0, dd2_1, dd2_2, dd2_3);
}

static __attribute__((noinline)) void sqeuclidean_f32_block_long__scalar(
    const void *queries, size_t query_stride, size_t m, const void *base, size_t stride, size_t count,
    size_t n, void *results, size_t out_stride)
{
    for (size_t i = 0; i < m; i += 3) {
        const float *const x0 =
            (const float *)ruvgen_at(queries, query_stride, i);
        const float *const x1 =
            (const float *)ruvgen_at(queries, query_stride, i + 1 < m ? i + 1 : i);
        const float *const x2 =
            (const float *)ruvgen_at(queries, query_stride, i + 2 < m ? i + 2 : i);
        for (size_t j = 0; j < count; j += 4) {
            const size_t rows = count - j < 4 ? count - j : 4;
            const float *const y0 =
                (const float *)ruvgen_at(base, stride, j);
            const float *const y1 =
                (const float *)ruvgen_at(base, stride, j + 1 < count ? j + 1 : j);
            const float *const y2 =
                (const float *)ruvgen_at(base, stride, j + 2 < count ? j + 2 : j);
            const float *const y3 =
                (const float *)ruvgen_at(base, stride, j + 3 < count ? j + 3 : j);
            float d[4];
            float sums0[4] = {0}, sums1[4] = {0}, sums2[4] = {0};
            for (size_t from = 0; from < n; from += 1024) {
                const size_t part = n - from < 1024 ? n - from : 1024;
                float part0[4], part1[4], part2[4];
                sqeuclidean_f32_block_sums(x0 + from, x1 + from, x2 + from, y0 + from, y1 + from, y2 + from,
                    y3 + from, part, part0, part1, part2);
                for (size_t r = 0; r < 4; r++) {
                    sums0[r] += part0[r];
                    sums1[r] += part1[r];
                    sums2[r] += part2[r];
                }
            }
            {
                for (size_t r = 0; r < 4; r++)
                    d[r] = sqeuclidean_f32_finish(sums0[r]);
                ruvgen_put(
                    (float *)ruvgen_into(results, out_stride, i) + j, d, rows);
            }
            if (i + 1 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = sqeuclidean_f32_finish(sums1[r]);
                ruvgen_put(
                    (float *)ruvgen_into(results, out_stride, i + 1) + j, d, rows);
            }
            if (i + 2 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = sqeuclidean_f32_finish(sums2[r]);
                ruvgen_put(
                    (float *)ruvgen_into(results, out_stride, i + 2) + j, d, rows);
            }
        }
    }
}

RUVGEN_INLINE void sqeuclidean_f32_block_all(
    const void *queries, size_t query_stride, size_t m, const void *base, size_t stride, size_t count,
    size_t n, void *results, size_t out_stride)
{
    for (size_t i = 0; i < m; i += 3) {
        const float *const x0 =
            (const float *)ruvgen_at(queries, query_stride, i);
        const float *const x1 =
            (const float *)ruvgen_at(queries, query_stride, i + 1 < m ? i + 1 : i);
        const float *const x2 =
            (const float *)ruvgen_at(queries, query_stride, i + 2 < m ? i + 2 : i);
        for (size_t j = 0; j < count; j += 4) {
            const size_t rows = count - j < 4 ? count - j : 4;
            const float *const y0 =
                (const float *)ruvgen_at(base, stride, j);
            const float *const y1 =
                (const float *)ruvgen_at(base, stride, j + 1 < count ? j + 1 : j);
            const float *const y2 =
                (const float *)ruvgen_at(base, stride, j + 2 < count ? j + 2 : j);
            const float *const y3 =
                (const float *)ruvgen_at(base, stride, j + 3 < count ? j + 3 : j);
            float d[4];
            float sums0[4], sums1[4], sums2[4];
            sqeuclidean_f32_block_sums(x0, x1, x2, y0, y1, y2, y3, n, sums0, sums1, sums2);
            {
                for (size_t r = 0; r < 4; r++)
                    d[r] = sqeuclidean_f32_finish(sums0[r]);
                ruvgen_put(
                    (float *)ruvgen_into(results, out_stride, i) + j, d, rows);
            }
            if (i + 1 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = sqeuclidean_f32_finish(sums1[r]);
                ruvgen_put(
                    (float *)ruvgen_into(results, out_stride, i + 1) + j, d, rows);
            }
            if (i + 2 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = sqeuclidean_f32_finish(sums2[r]);
                ruvgen_put(
                    (float *)ruvgen_into(results, out_stride, i + 2) + j, d, rows);
            }
        }
    }
}

static void rk_sqeuclidean_f32_block_dn__scalar(
    const void *x, size_t x_stride, size_t m, const void *base, size_t stride, size_t count, size_t n,
    void *out, size_t out_stride)
{
    if (n > 1024)
        sqeuclidean_f32_block_long__scalar(x, x_stride, m, base, stride, count, n, out, out_stride);
    else
        sqeuclidean_f32_block_all(x, x_stride, m, base, stride, count, n, out, out_stride);
}

/* euclidean, f32: √ Σ (x−y)² */
static void rk_euclidean_f32_block_dn__scalar(
    const void *x, size_t x_stride, size_t m, const void *base, size_t stride, size_t count, size_t n,
    void *out, size_t out_stride)
{
    rk_sqeuclidean_f32_block_dn__scalar(x, x_stride, m, base, stride, count, n, out, out_stride);
    for (size_t i = 0; i < m; i++)
        euclidean_f32_after_all(ruvgen_into(out, out_stride, i), count);
}

/* dot, f32: −Σ x·y */
RUVGEN_INLINE void dot_f32_block_sums(const float *x0, const float *x1, const float *x2, const float *y0,
    const float *y1, const float *y2, const float *y3, size_t n, float *sums0, float *sums1, float *sums2)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    ruvgen_f32x4 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    ruvgen_f32x4 xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const ruvgen_f32x4 a0 = load_f(x0 + i);
        const ruvgen_f32x4 a1 = load_f(x1 + i);
        const ruvgen_f32x4 a2 = load_f(x2 + i);
        const ruvgen_f32x4 b0 = load_f(y0 + i);
        dot_f32_step(&xy0_0, a0, b0);
        dot_f32_step(&xy1_0, a1, b0);
        dot_f32_step(&xy2_0, a2, b0);
        const ruvgen_f32x4 b1 = load_f(y1 + i);
        dot_f32_step(&xy0_1, a0, b1);
        dot_f32_step(&xy1_1, a1, b1);
        dot_f32_step(&xy2_1, a2, b1);
        const ruvgen_f32x4 b2 = load_f(y2 + i);
        dot_f32_step(&xy0_2, a0, b2);
        dot_f32_step(&xy1_2, a1, b2);
        dot_f32_step(&xy2_2, a2, b2);
        const ruvgen_f32x4 b3 = load_f(y3 + i);
        dot_f32_step(&xy0_3, a0, b3);
        dot_f32_step(&xy1_3, a1, b3);
        dot_f32_step(&xy2_3, a2, b3);
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a0 = first_f(x0 + i, tail);
        const ruvgen_f32x4 a1 = first_f(x1 + i, tail);
        const ruvgen_f32x4 a2 = first_f(x2 + i, tail);
        const ruvgen_f32x4 b0 = first_f(y0 + i, tail);
        dot_f32_step(&xy0_0, a0, b0);
        dot_f32_step(&xy1_0, a1, b0);
        dot_f32_step(&xy2_0, a2, b0);
        const ruvgen_f32x4 b1 = first_f(y1 + i, tail);
        dot_f32_step(&xy0_1, a0, b1);
        dot_f32_step(&xy1_1, a1, b1);
        dot_f32_step(&xy2_1, a2, b1);
        const ruvgen_f32x4 b2 = first_f(y2 + i, tail);
        dot_f32_step(&xy0_2, a0, b2);
        dot_f32_step(&xy1_2, a1, b2);
        dot_f32_step(&xy2_2, a2, b2);
        const ruvgen_f32x4 b3 = first_f(y3 + i, tail);
        dot_f32_step(&xy0_3, a0, b3);
        dot_f32_step(&xy1_3, a1, b3);
        dot_f32_step(&xy2_3, a2, b3);
    }
    reduce_add4_f(sums0, xy0_0, xy0_1, xy0_2, xy0_3);
    reduce_add4_f(sums1, xy1_0, xy1_1, xy1_2, xy1_3);
    reduce_add4_f(sums2, xy2_0, xy2_1, xy2_2, xy2_3);
}

static __attribute__((noinline)) void dot_f32_block_long__scalar(
    const void *queries, size_t query_stride, size_t m, const void *base, size_t stride, size_t count,
    size_t n, void *results, size_t out_stride)
{
    for (size_t i = 0; i < m; i += 3) {
        const float *const x0 =
            (const float *)ruvgen_at(queries, query_stride, i);
        const float *const x1 =
            (const float *)ruvgen_at(queries, query_stride, i + 1 < m ? i + 1 : i);
        const float *const x2 =
            (const float *)ruvgen_at(queries, query_stride, i + 2 < m ? i + 2 : i);
        for (size_t j = 0; j < count; j += 4) {
            const size_t rows = count - j < 4 ? count - j : 4;
            const float *const y0 =
                (const float *)ruvgen_at(base, stride, j);
            const float *const y1 =
                (const float *)ruvgen_at(base, stride, j + 1 < count ? j + 1 : j);
            const float *const y2 =
                (const float *)ruvgen_at(base, stride, j + 2 < count ? j + 2 : j);
            const float *const y3 =
                (const float *)ruvgen_at(base, stride, j + 3 < count ? j + 3 : j);
            float d[4];
            float sums0[4] = {0}, sums1[4] = {0}, sums2[4] = {0};
            for (size_t from = 0; from < n; from += 1024) {
                const size_t part = n - from < 1024 ? n - from : 1024;
                float part0[4], part1[4], part2[4];
                dot_f32_block_sums(x0 + from, x1 + from, x2 + from, y0 + from, y1 + from, y2 + from,
                    y3 + from, part, part0, part1, part2);
                for (size_t r = 0; r < 4; r++) {
                    sums0[r] += part0[r];
                    sums1[r] += part1[r];
                    sums2[r] += part2[r];
                }
            }
            {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_f32_finish(sums0[r]);
                ruvgen_put(
                    (float *)ruvgen_into(results, out_stride, i) + j, d, rows);
            }
            if (i + 1 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_f32_finish(sums1[r]);
                ruvgen_put(
                    (float *)ruvgen_into(results, out_stride, i + 1) + j, d, rows);
            }
            if (i + 2 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_f32_finish(sums2[r]);
                ruvgen_put(
                    (float *)ruvgen_into(results, out_stride, i + 2) + j, d, rows);
            }
        }
    }
}

RUVGEN_INLINE void dot_f32_block_all(
    const void *queries, size_t query_stride, size_t m, const void *base, size_t stride, size_t count,
    size_t n, void *results, size_t out_stride)
{
    for (size_t i = 0; i < m; i += 3) {
        const float *const x0 =
            (const float *)ruvgen_at(queries, query_stride, i);
        const float *const x1 =
            (const float *)ruvgen_at(queries, query_stride, i + 1 < m ? i + 1 : i);
        const float *const x2 =
            (const float *)ruvgen_at(queries, query_stride, i + 2 < m ? i + 2 : i);
        for (size_t j = 0; j < count; j += 4) {
            const size_t rows = count - j < 4 ? count - j : 4;
            const float *const y0 =
                (const float *)ruvgen_at(base, stride, j);
            const float *const y1 =
                (const float *)ruvgen_at(base, stride, j + 1 < count ? j + 1 : j);
            const float *const y2 =
                (const float *)ruvgen_at(base, stride, j + 2 < count ? j + 2 : j);
            const float *const y3 =
                (const float *)ruvgen_at(base, stride, j + 3 < count ? j + 3 : j);
            float d[4];
            float sums0[4], sums1[4], sums2[4];
            dot_f32_block_sums(x0, x1, x2, y0, y1, y2, y3, n, sums0, sums1, sums2);
            {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_f32_finish(sums0[r]);
                ruvgen_put(
                    (float *)ruvgen_into(results, out_stride, i) + j, d, rows);
            }
            if (i + 1 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_f32_finish(sums1[r]);
                ruvgen_put(
                    (float *)ruvgen_into(results, out_stride, i + 1) + j, d, rows);
            }
            if (i + 2 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_f32_finish(sums2[r]);
                ruvgen_put(
                    (float *)ruvgen_into(results, out_stride, i + 2) + j, d, rows);
            }
        }
    }
}

static void rk_dot_f32_block_dn__scalar(
    const void *x, size_t x_stride, size_t m, const void *base, size_t stride, size_t count, size_t n,
    void *out, size_t out_stride)
{
    if (n > 1024)
        dot_f32_block_long__scalar(x, x_stride, m, base, stride, count, n, out, out_stride);
    else
        dot_f32_block_all(x, x_stride, m, base, stride, count, n, out, out_stride);
}

/* dot, i8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_i8_block_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void dot_i8_block_sums(const int8_t *x0, const int8_t *x1, const int8_t *y0, const int8_t *y1,
    const int8_t *y2, const int8_t *y3, size_t n, uint32_t *sums0, uint32_t *sums1)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    ruvgen_u32x4 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_u8x16 a0 = load_i(x0 + i);
        const ruvgen_u8x16 a1 = load_i(x1 + i);
        const ruvgen_u8x16 b0 = load_i(y0 + i);
        dot_i8_xy_step(&xy0_0, a0, b0);
        dot_i8_xy_step(&xy1_0, a1, b0);
        const ruvgen_u8x16 b1 = load_i(y1 + i);
        dot_i8_xy_step(&xy0_1, a0, b1);
        dot_i8_xy_step(&xy1_1, a1, b1);
        const ruvgen_u8x16 b2 = load_i(y2 + i);
        dot_i8_xy_step(&xy0_2, a0, b2);
        dot_i8_xy_step(&xy1_2, a1, b2);
        const ruvgen_u8x16 b3 = load_i(y3 + i);
        dot_i8_xy_step(&xy0_3, a0, b3);
        dot_i8_xy_step(&xy1_3, a1, b3);
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x0 + i, tail);
        const ruvgen_u8x16 a1 = first_i(x1 + i, tail);
        const ruvgen_u8x16 b0 = first_i(y0 + i, tail);
        dot_i8_xy_step(&xy0_0, a0, b0);
        dot_i8_xy_step(&xy1_0, a1, b0);
        const ruvgen_u8x16 b1 = first_i(y1 + i, tail);
        dot_i8_xy_step(&xy0_1, a0, b1);
        dot_i8_xy_step(&xy1_1, a1, b1);
        const ruvgen_u8x16 b2 = first_i(y2 + i, tail);
        dot_i8_xy_step(&xy0_2, a0, b2);
        dot_i8_xy_step(&xy1_2, a1, b2);
        const ruvgen_u8x16 b3 = first_i(y3 + i, tail);
        dot_i8_xy_step(&xy0_3, a0, b3);
        dot_i8_xy_step(&xy1_3, a1, b3);
    }
    reduce_add4_i(sums0, xy0_0, xy0_1, xy0_2, xy0_3);
    reduce_add4_i(sums1, xy1_0, xy1_1, xy1_2, xy1_3);
}

RUVGEN_INLINE void dot_i8_block_all(
    const void *queries, size_t query_stride, size_t m, const void *base, size_t stride, size_t count,
    size_t n, void *results, size_t out_stride)
{
    for (size_t i = 0; i < m; i += 2) {
        const int8_t *const x0 =
            (const int8_t *)ruvgen_at(queries, query_stride, i);
        const int8_t *const x1 =
            (const int8_t *)ruvgen_at(queries, query_stride, i + 1 < m ? i + 1 : i);
        const uint32_t x1_0 = dot_i8_block_x1(x0, n);
        const uint32_t x1_1 = dot_i8_block_x1(x1, n);
        for (size_t j = 0; j < count; j += 4) {
            const size_t rows = count - j < 4 ? count - j : 4;
            const int8_t *const y0 =
                (const int8_t *)ruvgen_at(base, stride, j);
            const int8_t *const y1 =
                (const int8_t *)ruvgen_at(base, stride, j + 1 < count ? j + 1 : j);
            const int8_t *const y2 =
                (const int8_t *)ruvgen_at(base, stride, j + 2 < count ? j + 2 : j);
            const int8_t *const y3 =
                (const int8_t *)ruvgen_at(base, stride, j + 3 < count ? j + 3 : j);
            int32_t d[4];
            uint32_t sums0[4], sums1[4];
            dot_i8_block_sums(x0, x1, y0, y1, y2, y3, n, sums0, sums1);
            {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_i8_finish(sums0[r], x1_0);
                ruvgen_put(
                    (int32_t *)ruvgen_into(results, out_stride, i) + j, d, rows);
            }
            if (i + 1 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_i8_finish(sums1[r], x1_1);
                ruvgen_put(
                    (int32_t *)ruvgen_into(results, out_stride, i + 1) + j, d, rows);
            }
        }
    }
}

RUVGEN_BLOCK(rk_dot_i8_block_dn__scalar, dot_i8_block_all, n)

/* dot, u8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_u8_block_x1(const uint8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void dot_u8_block_sums(const uint8_t *x0, const uint8_t *x1, const uint8_t *y0,
    const uint8_t *y1, const uint8_t *y2, const uint8_t *y3, size_t n, uint32_t *sums0, uint32_t *sums1)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    ruvgen_u32x4 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_u8x16 a0 = load_i(x0 + i);
        const ruvgen_u8x16 a1 = load_i(x1 + i);
        const ruvgen_u8x16 b0 = load_i(y0 + i);
        dot_u8_xy_step(&xy0_0, a0, b0);
        dot_u8_xy_step(&xy1_0, a1, b0);
        const ruvgen_u8x16 b1 = load_i(y1 + i);
        dot_u8_xy_step(&xy0_1, a0, b1);
        dot_u8_xy_step(&xy1_1, a1, b1);
        const ruvgen_u8x16 b2 = load_i(y2 + i);
        dot_u8_xy_step(&xy0_2, a0, b2);
        dot_u8_xy_step(&xy1_2, a1, b2);
        const ruvgen_u8x16 b3 = load_i(y3 + i);
        dot_u8_xy_step(&xy0_3, a0, b3);
        dot_u8_xy_step(&xy1_3, a1, b3);
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x0 + i, tail);
        const ruvgen_u8x16 a1 = first_i(x1 + i, tail);
        const ruvgen_u8x16 b0 = first_i(y0 + i, tail);
        dot_u8_xy_step(&xy0_0, a0, b0);
        dot_u8_xy_step(&xy1_0, a1, b0);
        const ruvgen_u8x16 b1 = first_i(y1 + i, tail);
        dot_u8_xy_step(&xy0_1, a0, b1);
        dot_u8_xy_step(&xy1_1, a1, b1);
        const ruvgen_u8x16 b2 = first_i(y2 + i, tail);
        dot_u8_xy_step(&xy0_2, a0, b2);
        dot_u8_xy_step(&xy1_2, a1, b2);
        const ruvgen_u8x16 b3 = first_i(y3 + i, tail);
        dot_u8_xy_step(&xy0_3, a0, b3);
        dot_u8_xy_step(&xy1_3, a1, b3);
    }
    reduce_add4_i(sums0, xy0_0, xy0_1, xy0_2, xy0_3);
    reduce_add4_i(sums1, xy1_0, xy1_1, xy1_2, xy1_3);
}

RUVGEN_INLINE void dot_u8_block_all(
    const void *queries, size_t query_stride, size_t m, const void *base, size_t stride, size_t count,
    size_t n, void *results, size_t out_stride)
{
    for (size_t i = 0; i < m; i += 2) {
        const uint8_t *const x0 =
            (const uint8_t *)ruvgen_at(queries, query_stride, i);
        const uint8_t *const x1 =
            (const uint8_t *)ruvgen_at(queries, query_stride, i + 1 < m ? i + 1 : i);
        const uint32_t x1_0 = dot_u8_block_x1(x0, n);
        const uint32_t x1_1 = dot_u8_block_x1(x1, n);
        for (size_t j = 0; j < count; j += 4) {
            const size_t rows = count - j < 4 ? count - j : 4;
            const uint8_t *const y0 =
                (const uint8_t *)ruvgen_at(base, stride, j);
            const uint8_t *const y1 =
                (const uint8_t *)ruvgen_at(base, stride, j + 1 < count ? j + 1 : j);
            const uint8_t *const y2 =
                (const uint8_t *)ruvgen_at(base, stride, j + 2 < count ? j + 2 : j);
            const uint8_t *const y3 =
                (const uint8_t *)ruvgen_at(base, stride, j + 3 < count ? j + 3 : j);
            int32_t d[4];
            uint32_t sums0[4], sums1[4];
            dot_u8_block_sums(x0, x1, y0, y1, y2, y3, n, sums0, sums1);
            {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_u8_finish(sums0[r], x1_0);
                ruvgen_put(
                    (int32_t *)ruvgen_into(results, out_stride, i) + j, d, rows);
            }
            if (i + 1 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_u8_finish(sums1[r], x1_1);
                ruvgen_put(
                    (int32_t *)ruvgen_into(results, out_stride, i + 1) + j, d, rows);
            }
        }
    }
}

RUVGEN_BLOCK(rk_dot_u8_block_dn__scalar, dot_u8_block_all, n)

/* hamming, b1: bits that differ */
RUVGEN_INLINE void hamming_b1_block_sums(const uint8_t *x0, const uint8_t *x1, const uint8_t *y0,
    const uint8_t *y1, const uint8_t *y2, const uint8_t *y3, size_t n, uint32_t *sums0, uint32_t *sums1)
{
    const uint32_t zero = 0;
    uint32_t ne0_0 = zero, ne0_1 = zero, ne0_2 = zero, ne0_3 = zero;
    uint32_t ne1_0 = zero, ne1_1 = zero, ne1_2 = zero, ne1_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const uint64_t a0 = word(x0 + i);
        const uint64_t a1 = word(x1 + i);
        const uint64_t b0 = word(y0 + i);
        hamming_b1_step(&ne0_0, a0, b0);
        hamming_b1_step(&ne1_0, a1, b0);
        const uint64_t b1 = word(y1 + i);
        hamming_b1_step(&ne0_1, a0, b1);
        hamming_b1_step(&ne1_1, a1, b1);
        const uint64_t b2 = word(y2 + i);
        hamming_b1_step(&ne0_2, a0, b2);
        hamming_b1_step(&ne1_2, a1, b2);
        const uint64_t b3 = word(y3 + i);
        hamming_b1_step(&ne0_3, a0, b3);
        hamming_b1_step(&ne1_3, a1, b3);
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const uint64_t a0 = ruvgen_first(x0 + i, tail);
        const uint64_t a1 = ruvgen_first(x1 + i, tail);
        const uint64_t b0 = ruvgen_first(y0 + i, tail);
        hamming_b1_step(&ne0_0, a0, b0);
        hamming_b1_step(&ne1_0, a1, b0);
        const uint64_t b1 = ruvgen_first(y1 + i, tail);
        hamming_b1_step(&ne0_1, a0, b1);
        hamming_b1_step(&ne1_1, a1, b1);
        const uint64_t b2 = ruvgen_first(y2 + i, tail);
        hamming_b1_step(&ne0_2, a0, b2);
        hamming_b1_step(&ne1_2, a1, b2);
        const uint64_t b3 = ruvgen_first(y3 + i, tail);
        hamming_b1_step(&ne0_3, a0, b3);
        hamming_b1_step(&ne1_3, a1, b3);
    }
    reduce_add4_b(sums0, ne0_0, ne0_1, ne0_2, ne0_3);
    reduce_add4_b(sums1, ne1_0, ne1_1, ne1_2, ne1_3);
}

RUVGEN_INLINE void hamming_b1_block_all(
    const void *queries, size_t query_stride, size_t m, const void *base, size_t stride, size_t count,
    size_t n, void *results, size_t out_stride)
{
    for (size_t i = 0; i < m; i += 2) {
        const uint8_t *const x0 =
            (const uint8_t *)ruvgen_at(queries, query_stride, i);
        const uint8_t *const x1 =
            (const uint8_t *)ruvgen_at(queries, query_stride, i + 1 < m ? i + 1 : i);
        for (size_t j = 0; j < count; j += 4) {
            const size_t rows = count - j < 4 ? count - j : 4;
            const uint8_t *const y0 =
                (const uint8_t *)ruvgen_at(base, stride, j);
            const uint8_t *const y1 =
                (const uint8_t *)ruvgen_at(base, stride, j + 1 < count ? j + 1 : j);
            const uint8_t *const y2 =
                (const uint8_t *)ruvgen_at(base, stride, j + 2 < count ? j + 2 : j);
            const uint8_t *const y3 =
                (const uint8_t *)ruvgen_at(base, stride, j + 3 < count ? j + 3 : j);
            uint32_t d[4];
            uint32_t sums0[4], sums1[4];
            hamming_b1_block_sums(x0, x1, y0, y1, y2, y3, n, sums0, sums1);
            {
                for (size_t r = 0; r < 4; r++)
                    d[r] = hamming_b1_finish(sums0[r]);
                ruvgen_put(
                    (uint32_t *)ruvgen_into(results, out_stride, i) + j, d, rows);
            }
            if (i + 1 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = hamming_b1_finish(sums1[r]);
                ruvgen_put(
                    (uint32_t *)ruvgen_into(results, out_stride, i + 1) + j, d, rows);
            }
        }
    }
}

RUVGEN_BLOCK(rk_hamming_b1_block_dn__scalar, hamming_b1_block_all, n)

/* sqeuclidean, double: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_double_block_sums(const double *x0, const double *x1, const double *x2,
    const double *y0, const double *y1, const double *y2, const double *y3, size_t n, double *sums0,
    double *sums1, double *sums2)
{
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
    ruvgen_f64x2 dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
    ruvgen_f64x2 dd2_0 = zero, dd2_1 = zero, dd2_2 = zero, dd2_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 2 <= n; i += 2) {
        const ruvgen_f64x2 a0 = load_d(x0 + i);
        const ruvgen_f64x2 a1 = load_d(x1 + i);
        const ruvgen_f64x2 a2 = load_d(x2 + i);
        const ruvgen_f64x2 b0 = load_d(y0 + i);
        sqeuclidean_double_step(&dd0_0, a0, b0);
        sqeuclidean_double_step(&dd1_0, a1, b0);
        sqeuclidean_double_step(&dd2_0, a2, b0);
        const ruvgen_f64x2 b1 = load_d(y1 + i);
        sqeuclidean_double_step(&dd0_1, a0, b1);
        sqeuclidean_double_step(&dd1_1, a1, b1);
        sqeuclidean_double_step(&dd2_1, a2, b1);
        const ruvgen_f64x2 b2 = load_d(y2 + i);
        sqeuclidean_double_step(&dd0_2, a0, b2);
        sqeuclidean_double_step(&dd1_2, a1, b2);
        sqeuclidean_double_step(&dd2_2, a2, b2);
        const ruvgen_f64x2 b3 = load_d(y3 + i);
        sqeuclidean_double_step(&dd0_3, a0, b3);
        sqeuclidean_double_step(&dd1_3, a1, b3);
        sqeuclidean_double_step(&dd2_3, a2, b3);
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a0 = two_d(*(x0 + i), 0.0);
        const ruvgen_f64x2 a1 = two_d(*(x1 + i), 0.0);
        const ruvgen_f64x2 a2 = two_d(*(x2 + i), 0.0);
        const ruvgen_f64x2 b0 = two_d(*(y0 + i), 0.0);
        sqeuclidean_double_step(&dd0_0, a0, b0);
        sqeuclidean_double_step(&dd1_0, a1, b0);
        sqeuclidean_double_step(&dd2_0, a2, b0);
        const ruvgen_f64x2 b1 = two_d(*(y1 + i), 0.0);
        sqeuclidean_double_step(&dd0_1, a0, b1);
        sqeuclidean_double_step(&dd1_1, a1, b1);
        sqeuclidean_double_step(&dd2_1, a2, b1);
        const ruvgen_f64x2 b2 = two_d(*(y2 + i), 0.0);
        sqeuclidean_double_step(&dd0_2, a0, b2);
        sqeuclidean_double_step(&dd1_2, a1, b2);
        sqeuclidean_double_step(&dd2_2, a2, b2);
        const ruvgen_f64x2 b3 = two_d(*(y3 + i), 0.0);
        sqeuclidean_double_step(&dd0_3, a0, b3);
        sqeuclidean_double_step(&dd1_3, a1, b3);
        sqeuclidean_double_step(&dd2_3, a2, b3);
    }
    reduce_add4_d(sums0, dd0_0, dd0_1, dd0_2, dd0_3);
    reduce_add4_d(sums1, dd1_0, dd1_1, dd1_2, dd1_3);
    reduce_add4_d(sums2, dd2_0, dd2_1, dd2_2, dd2_3);
}

static __attribute__((noinline)) void sqeuclidean_double_block_long__scalar(
    const void *queries, size_t query_stride, size_t m, const void *base, size_t stride, size_t count,
    size_t n, void *results, size_t out_stride)
{
    for (size_t i = 0; i < m; i += 3) {
        const double *const x0 =
            (const double *)ruvgen_at(queries, query_stride, i);
        const double *const x1 =
            (const double *)ruvgen_at(queries, query_stride, i + 1 < m ? i + 1 : i);
        const double *const x2 =
            (const double *)ruvgen_at(queries, query_stride, i + 2 < m ? i + 2 : i);
        for (size_t j = 0; j < count; j += 4) {
            const size_t rows = count - j < 4 ? count - j : 4;
            const double *const y0 =
                (const double *)ruvgen_at(base, stride, j);
            const double *const y1 =
                (const double *)ruvgen_at(base, stride, j + 1 < count ? j + 1 : j);
            const double *const y2 =
                (const double *)ruvgen_at(base, stride, j + 2 < count ? j + 2 : j);
            const double *const y3 =
                (const double *)ruvgen_at(base, stride, j + 3 < count ? j + 3 : j);
            double d[4];
            double sums0[4] = {0}, sums1[4] = {0}, sums2[4] = {0};
            for (size_t from = 0; from < n; from += 512) {
                const size_t part = n - from < 512 ? n - from : 512;
                double part0[4], part1[4], part2[4];
                sqeuclidean_double_block_sums(x0 + from, x1 + from, x2 + from, y0 + from, y1 + from,
                    y2 + from, y3 + from, part, part0, part1, part2);
                for (size_t r = 0; r < 4; r++) {
                    sums0[r] += part0[r];
                    sums1[r] += part1[r];
                    sums2[r] += part2[r];
                }
            }
            {
                for (size_t r = 0; r < 4; r++)
                    d[r] = sqeuclidean_double_finish(sums0[r]);
                ruvgen_put_doubles(
                    (double *)ruvgen_into(results, out_stride, i) + j, d, rows);
            }
            if (i + 1 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = sqeuclidean_double_finish(sums1[r]);
                ruvgen_put_doubles(
                    (double *)ruvgen_into(results, out_stride, i + 1) + j, d, rows);
            }
            if (i + 2 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = sqeuclidean_double_finish(sums2[r]);
                ruvgen_put_doubles(
                    (double *)ruvgen_into(results, out_stride, i + 2) + j, d, rows);
            }
        }
    }
}

RUVGEN_INLINE void sqeuclidean_double_block_all(
    const void *queries, size_t query_stride, size_t m, const void *base, size_t stride, size_t count,
    size_t n, void *results, size_t out_stride)
{
    for (size_t i = 0; i < m; i += 3) {
        const double *const x0 =
            (const double *)ruvgen_at(queries, query_stride, i);
        const double *const x1 =
            (const double *)ruvgen_at(queries, query_stride, i + 1 < m ? i + 1 : i);
        const double *const x2 =
            (const double *)ruvgen_at(queries, query_stride, i + 2 < m ? i + 2 : i);
        for (size_t j = 0; j < count; j += 4) {
            const size_t rows = count - j < 4 ? count - j : 4;
            const double *const y0 =
                (const double *)ruvgen_at(base, stride, j);
            const double *const y1 =
                (const double *)ruvgen_at(base, stride, j + 1 < count ? j + 1 : j);
            const double *const y2 =
                (const double *)ruvgen_at(base, stride, j + 2 < count ? j + 2 : j);
            const double *const y3 =
                (const double *)ruvgen_at(base, stride, j + 3 < count ? j + 3 : j);
            double d[4];
            double sums0[4], sums1[4], sums2[4];
            sqeuclidean_double_block_sums(x0, x1, x2, y0, y1, y2, y3, n, sums0, sums1, sums2);
            {
                for (size_t r = 0; r < 4; r++)
                    d[r] = sqeuclidean_double_finish(sums0[r]);
                ruvgen_put_doubles(
                    (double *)ruvgen_into(results, out_stride, i) + j, d, rows);
            }
            if (i + 1 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = sqeuclidean_double_finish(sums1[r]);
                ruvgen_put_doubles(
                    (double *)ruvgen_into(results, out_stride, i + 1) + j, d, rows);
            }
            if (i + 2 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = sqeuclidean_double_finish(sums2[r]);
                ruvgen_put_doubles(
                    (double *)ruvgen_into(results, out_stride, i + 2) + j, d, rows);
            }
        }
    }
}

static void rk_sqeuclidean_double_block_dn__scalar(
    const void *x, size_t x_stride, size_t m, const void *base, size_t stride, size_t count, size_t n,
    void *out, size_t out_stride)
{
    if (n > 512)
        sqeuclidean_double_block_long__scalar(x, x_stride, m, base, stride, count, n, out, out_stride);
    else
        sqeuclidean_double_block_all(x, x_stride, m, base, stride, count, n, out, out_stride);
}

/* euclidean, double: √ Σ (x−y)² */
static void rk_euclidean_double_block_dn__scalar(
    const void *x, size_t x_stride, size_t m, const void *base, size_t stride, size_t count, size_t n,
    void *out, size_t out_stride)
{
    rk_sqeuclidean_double_block_dn__scalar(x, x_stride, m, base, stride, count, n, out, out_stride);
    for (size_t i = 0; i < m; i++)
        euclidean_double_after_all(ruvgen_into(out, out_stride, i), count);
}

/* dot, double: −Σ x·y */
RUVGEN_INLINE void dot_double_block_sums(const double *x0, const double *x1, const double *x2,
    const double *y0, const double *y1, const double *y2, const double *y3, size_t n, double *sums0,
    double *sums1, double *sums2)
{
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    ruvgen_f64x2 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    ruvgen_f64x2 xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 2 <= n; i += 2) {
        const ruvgen_f64x2 a0 = load_d(x0 + i);
        const ruvgen_f64x2 a1 = load_d(x1 + i);
        const ruvgen_f64x2 a2 = load_d(x2 + i);
        const ruvgen_f64x2 b0 = load_d(y0 + i);
        dot_double_step(&xy0_0, a0, b0);
        dot_double_step(&xy1_0, a1, b0);
        dot_double_step(&xy2_0, a2, b0);
        const ruvgen_f64x2 b1 = load_d(y1 + i);
        dot_double_step(&xy0_1, a0, b1);
        dot_double_step(&xy1_1, a1, b1);
        dot_double_step(&xy2_1, a2, b1);
        const ruvgen_f64x2 b2 = load_d(y2 + i);
        dot_double_step(&xy0_2, a0, b2);
        dot_double_step(&xy1_2, a1, b2);
        dot_double_step(&xy2_2, a2, b2);
        const ruvgen_f64x2 b3 = load_d(y3 + i);
        dot_double_step(&xy0_3, a0, b3);
        dot_double_step(&xy1_3, a1, b3);
        dot_double_step(&xy2_3, a2, b3);
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a0 = two_d(*(x0 + i), 0.0);
        const ruvgen_f64x2 a1 = two_d(*(x1 + i), 0.0);
        const ruvgen_f64x2 a2 = two_d(*(x2 + i), 0.0);
        const ruvgen_f64x2 b0 = two_d(*(y0 + i), 0.0);
        dot_double_step(&xy0_0, a0, b0);
        dot_double_step(&xy1_0, a1, b0);
        dot_double_step(&xy2_0, a2, b0);
        const ruvgen_f64x2 b1 = two_d(*(y1 + i), 0.0);
        dot_double_step(&xy0_1, a0, b1);
        dot_double_step(&xy1_1, a1, b1);
        dot_double_step(&xy2_1, a2, b1);
        const ruvgen_f64x2 b2 = two_d(*(y2 + i), 0.0);
        dot_double_step(&xy0_2, a0, b2);
        dot_double_step(&xy1_2, a1, b2);
        dot_double_step(&xy2_2, a2, b2);
        const ruvgen_f64x2 b3 = two_d(*(y3 + i), 0.0);
        dot_double_step(&xy0_3, a0, b3);
        dot_double_step(&xy1_3, a1, b3);
        dot_double_step(&xy2_3, a2, b3);
    }
    reduce_add4_d(sums0, xy0_0, xy0_1, xy0_2, xy0_3);
    reduce_add4_d(sums1, xy1_0, xy1_1, xy1_2, xy1_3);
    reduce_add4_d(sums2, xy2_0, xy2_1, xy2_2, xy2_3);
}

static __attribute__((noinline)) void dot_double_block_long__scalar(
    const void *queries, size_t query_stride, size_t m, const void *base, size_t stride, size_t count,
    size_t n, void *results, size_t out_stride)
{
    for (size_t i = 0; i < m; i += 3) {
        const double *const x0 =
            (const double *)ruvgen_at(queries, query_stride, i);
        const double *const x1 =
            (const double *)ruvgen_at(queries, query_stride, i + 1 < m ? i + 1 : i);
        const double *const x2 =
            (const double *)ruvgen_at(queries, query_stride, i + 2 < m ? i + 2 : i);
        for (size_t j = 0; j < count; j += 4) {
            const size_t rows = count - j < 4 ? count - j : 4;
            const double *const y0 =
                (const double *)ruvgen_at(base, stride, j);
            const double *const y1 =
                (const double *)ruvgen_at(base, stride, j + 1 < count ? j + 1 : j);
            const double *const y2 =
                (const double *)ruvgen_at(base, stride, j + 2 < count ? j + 2 : j);
            const double *const y3 =
                (const double *)ruvgen_at(base, stride, j + 3 < count ? j + 3 : j);
            double d[4];
            double sums0[4] = {0}, sums1[4] = {0}, sums2[4] = {0};
            for (size_t from = 0; from < n; from += 512) {
                const size_t part = n - from < 512 ? n - from : 512;
                double part0[4], part1[4], part2[4];
                dot_double_block_sums(x0 + from, x1 + from, x2 + from, y0 + from, y1 + from, y2 + from,
                    y3 + from, part, part0, part1, part2);
                for (size_t r = 0; r < 4; r++) {
                    sums0[r] += part0[r];
                    sums1[r] += part1[r];
                    sums2[r] += part2[r];
                }
            }
            {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_double_finish(sums0[r]);
                ruvgen_put_doubles(
                    (double *)ruvgen_into(results, out_stride, i) + j, d, rows);
            }
            if (i + 1 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_double_finish(sums1[r]);
                ruvgen_put_doubles(
                    (double *)ruvgen_into(results, out_stride, i + 1) + j, d, rows);
            }
            if (i + 2 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_double_finish(sums2[r]);
                ruvgen_put_doubles(
                    (double *)ruvgen_into(results, out_stride, i + 2) + j, d, rows);
            }
        }
    }
}

RUVGEN_INLINE void dot_double_block_all(
    const void *queries, size_t query_stride, size_t m, const void *base, size_t stride, size_t count,
    size_t n, void *results, size_t out_stride)
{
    for (size_t i = 0; i < m; i += 3) {
        const double *const x0 =
            (const double *)ruvgen_at(queries, query_stride, i);
        const double *const x1 =
            (const double *)ruvgen_at(queries, query_stride, i + 1 < m ? i + 1 : i);
        const double *const x2 =
            (const double *)ruvgen_at(queries, query_stride, i + 2 < m ? i + 2 : i);
        for (size_t j = 0; j < count; j += 4) {
            const size_t rows = count - j < 4 ? count - j : 4;
            const double *const y0 =
                (const double *)ruvgen_at(base, stride, j);
            const double *const y1 =
                (const double *)ruvgen_at(base, stride, j + 1 < count ? j + 1 : j);
            const double *const y2 =
                (const double *)ruvgen_at(base, stride, j + 2 < count ? j + 2 : j);
            const double *const y3 =
                (const double *)ruvgen_at(base, stride, j + 3 < count ? j + 3 : j);
            double d[4];
            double sums0[4], sums1[4], sums2[4];
            dot_double_block_sums(x0, x1, x2, y0, y1, y2, y3, n, sums0, sums1, sums2);
            {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_double_finish(sums0[r]);
                ruvgen_put_doubles(
                    (double *)ruvgen_into(results, out_stride, i) + j, d, rows);
            }
            if (i + 1 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_double_finish(sums1[r]);
                ruvgen_put_doubles(
                    (double *)ruvgen_into(results, out_stride, i + 1) + j, d, rows);
            }
            if (i + 2 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_double_finish(sums2[r]);
                ruvgen_put_doubles(
                    (double *)ruvgen_into(results, out_stride, i + 2) + j, d, rows);
            }
        }
    }
}

static void rk_dot_double_block_dn__scalar(
    const void *x, size_t x_stride, size_t m, const void *base, size_t stride, size_t count, size_t n,
    void *out, size_t out_stride)
{
    if (n > 512)
        dot_double_block_long__scalar(x, x_stride, m, base, stride, count, n, out, out_stride);
    else
        dot_double_block_all(x, x_stride, m, base, stride, count, n, out, out_stride);
}

/* sqeuclidean, f32: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_f32_tile6(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    const float *const x1 = ruvgen_at(x, stride, 1);
    float *const d1 = ruvgen_into(out, out_stride, 1);
    const float *const x2 = ruvgen_at(x, stride, 2);
    float *const d2 = ruvgen_into(out, out_stride, 2);
    const float *const x3 = ruvgen_at(x, stride, 3);
    float *const d3 = ruvgen_into(out, out_stride, 3);
    const float *const x4 = ruvgen_at(x, stride, 4);
    float *const d4 = ruvgen_into(out, out_stride, 4);
    const float *const x5 = ruvgen_at(x, stride, 5);
    float *const d5 = ruvgen_into(out, out_stride, 5);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            ruvgen_f32x4 dd0_0 = zero, dd0_1 = zero;
            ruvgen_f32x4 dd1_0 = zero, dd1_1 = zero;
            ruvgen_f32x4 dd2_0 = zero, dd2_1 = zero;
            ruvgen_f32x4 dd3_0 = zero, dd3_1 = zero;
            ruvgen_f32x4 dd4_0 = zero, dd4_1 = zero;
            ruvgen_f32x4 dd5_0 = zero, dd5_1 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const ruvgen_f32x4 b0 = load_f(y);
                const ruvgen_f32x4 b1 = load_f(y + 4);
                const ruvgen_f32x4 a0 = splat_f(*(x0 + j));
                sqeuclidean_f32_step(&dd0_0, a0, b0);
                sqeuclidean_f32_step(&dd0_1, a0, b1);
                const ruvgen_f32x4 a1 = splat_f(*(x1 + j));
                sqeuclidean_f32_step(&dd1_0, a1, b0);
                sqeuclidean_f32_step(&dd1_1, a1, b1);
                const ruvgen_f32x4 a2 = splat_f(*(x2 + j));
                sqeuclidean_f32_step(&dd2_0, a2, b0);
                sqeuclidean_f32_step(&dd2_1, a2, b1);
                const ruvgen_f32x4 a3 = splat_f(*(x3 + j));
                sqeuclidean_f32_step(&dd3_0, a3, b0);
                sqeuclidean_f32_step(&dd3_1, a3, b1);
                const ruvgen_f32x4 a4 = splat_f(*(x4 + j));
                sqeuclidean_f32_step(&dd4_0, a4, b0);
                sqeuclidean_f32_step(&dd4_1, a4, b1);
                const ruvgen_f32x4 a5 = splat_f(*(x5 + j));
                sqeuclidean_f32_step(&dd5_0, a5, b0);
                sqeuclidean_f32_step(&dd5_1, a5, b1);
            }
            store_f(d0 + l, dd0_0 + (from ? load_f(d0 + l) : zero));
            store_f(d0 + l + 4, dd0_1 + (from ? load_f(d0 + l + 4) : zero));
            store_f(d1 + l, dd1_0 + (from ? load_f(d1 + l) : zero));
            store_f(d1 + l + 4, dd1_1 + (from ? load_f(d1 + l + 4) : zero));
            store_f(d2 + l, dd2_0 + (from ? load_f(d2 + l) : zero));
            store_f(d2 + l + 4, dd2_1 + (from ? load_f(d2 + l + 4) : zero));
            store_f(d3 + l, dd3_0 + (from ? load_f(d3 + l) : zero));
            store_f(d3 + l + 4, dd3_1 + (from ? load_f(d3 + l + 4) : zero));
            store_f(d4 + l, dd4_0 + (from ? load_f(d4 + l) : zero));
            store_f(d4 + l + 4, dd4_1 + (from ? load_f(d4 + l + 4) : zero));
            store_f(d5 + l, dd5_0 + (from ? load_f(d5 + l) : zero));
            store_f(d5 + l + 4, dd5_1 + (from ? load_f(d5 + l + 4) : zero));
        }
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = sqeuclidean_f32_finish(d0[k]);
    for (size_t k = 0; k < 64; k++)
        d1[k] = sqeuclidean_f32_finish(d1[k]);
    for (size_t k = 0; k < 64; k++)
        d2[k] = sqeuclidean_f32_finish(d2[k]);
    for (size_t k = 0; k < 64; k++)
        d3[k] = sqeuclidean_f32_finish(d3[k]);
    for (size_t k = 0; k < 64; k++)
        d4[k] = sqeuclidean_f32_finish(d4[k]);
    for (size_t k = 0; k < 64; k++)
        d5[k] = sqeuclidean_f32_finish(d5[k]);
}

RUVGEN_INLINE void sqeuclidean_f32_tile4(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    const float *const x1 = ruvgen_at(x, stride, 1);
    float *const d1 = ruvgen_into(out, out_stride, 1);
    const float *const x2 = ruvgen_at(x, stride, 2);
    float *const d2 = ruvgen_into(out, out_stride, 2);
    const float *const x3 = ruvgen_at(x, stride, 3);
    float *const d3 = ruvgen_into(out, out_stride, 3);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            ruvgen_f32x4 dd0_0 = zero, dd0_1 = zero;
            ruvgen_f32x4 dd1_0 = zero, dd1_1 = zero;
            ruvgen_f32x4 dd2_0 = zero, dd2_1 = zero;
            ruvgen_f32x4 dd3_0 = zero, dd3_1 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const ruvgen_f32x4 b0 = load_f(y);
                const ruvgen_f32x4 b1 = load_f(y + 4);
                const ruvgen_f32x4 a0 = splat_f(*(x0 + j));
                sqeuclidean_f32_step(&dd0_0, a0, b0);
                sqeuclidean_f32_step(&dd0_1, a0, b1);
                const ruvgen_f32x4 a1 = splat_f(*(x1 + j));
                sqeuclidean_f32_step(&dd1_0, a1, b0);
                sqeuclidean_f32_step(&dd1_1, a1, b1);
                const ruvgen_f32x4 a2 = splat_f(*(x2 + j));
                sqeuclidean_f32_step(&dd2_0, a2, b0);
                sqeuclidean_f32_step(&dd2_1, a2, b1);
                const ruvgen_f32x4 a3 = splat_f(*(x3 + j));
                sqeuclidean_f32_step(&dd3_0, a3, b0);
                sqeuclidean_f32_step(&dd3_1, a3, b1);
            }
            store_f(d0 + l, dd0_0 + (from ? load_f(d0 + l) : zero));
            store_f(d0 + l + 4, dd0_1 + (from ? load_f(d0 + l + 4) : zero));
            store_f(d1 + l, dd1_0 + (from ? load_f(d1 + l) : zero));
            store_f(d1 + l + 4, dd1_1 + (from ? load_f(d1 + l + 4) : zero));
            store_f(d2 + l, dd2_0 + (from ? load_f(d2 + l) : zero));
            store_f(d2 + l + 4, dd2_1 + (from ? load_f(d2 + l + 4) : zero));
            store_f(d3 + l, dd3_0 + (from ? load_f(d3 + l) : zero));
            store_f(d3 + l + 4, dd3_1 + (from ? load_f(d3 + l + 4) : zero));
        }
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = sqeuclidean_f32_finish(d0[k]);
    for (size_t k = 0; k < 64; k++)
        d1[k] = sqeuclidean_f32_finish(d1[k]);
    for (size_t k = 0; k < 64; k++)
        d2[k] = sqeuclidean_f32_finish(d2[k]);
    for (size_t k = 0; k < 64; k++)
        d3[k] = sqeuclidean_f32_finish(d3[k]);
}

RUVGEN_INLINE void sqeuclidean_f32_tile2(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    const float *const x1 = ruvgen_at(x, stride, 1);
    float *const d1 = ruvgen_into(out, out_stride, 1);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            ruvgen_f32x4 dd0_0 = zero, dd0_1 = zero;
            ruvgen_f32x4 dd1_0 = zero, dd1_1 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const ruvgen_f32x4 b0 = load_f(y);
                const ruvgen_f32x4 b1 = load_f(y + 4);
                const ruvgen_f32x4 a0 = splat_f(*(x0 + j));
                sqeuclidean_f32_step(&dd0_0, a0, b0);
                sqeuclidean_f32_step(&dd0_1, a0, b1);
                const ruvgen_f32x4 a1 = splat_f(*(x1 + j));
                sqeuclidean_f32_step(&dd1_0, a1, b0);
                sqeuclidean_f32_step(&dd1_1, a1, b1);
            }
            store_f(d0 + l, dd0_0 + (from ? load_f(d0 + l) : zero));
            store_f(d0 + l + 4, dd0_1 + (from ? load_f(d0 + l + 4) : zero));
            store_f(d1 + l, dd1_0 + (from ? load_f(d1 + l) : zero));
            store_f(d1 + l + 4, dd1_1 + (from ? load_f(d1 + l + 4) : zero));
        }
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = sqeuclidean_f32_finish(d0[k]);
    for (size_t k = 0; k < 64; k++)
        d1[k] = sqeuclidean_f32_finish(d1[k]);
}

RUVGEN_INLINE void sqeuclidean_f32_tile1(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            ruvgen_f32x4 dd0_0 = zero, dd0_1 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const ruvgen_f32x4 b0 = load_f(y);
                const ruvgen_f32x4 b1 = load_f(y + 4);
                const ruvgen_f32x4 a0 = splat_f(*(x0 + j));
                sqeuclidean_f32_step(&dd0_0, a0, b0);
                sqeuclidean_f32_step(&dd0_1, a0, b1);
            }
            store_f(d0 + l, dd0_0 + (from ? load_f(d0 + l) : zero));
            store_f(d0 + l + 4, dd0_1 + (from ? load_f(d0 + l + 4) : zero));
        }
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = sqeuclidean_f32_finish(d0[k]);
}

static void rk_sqeuclidean_f32_tile_dn__scalar(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    const float *const sums = xs;
    size_t i = 0;
    (void)sums;
    for (; i + 6 <= count; i += 6)
        sqeuclidean_f32_tile6(ruvgen_at(x, stride, i), stride, panel, n,
            NULL, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 4 <= count; i += 4)
        sqeuclidean_f32_tile4(ruvgen_at(x, stride, i), stride, panel, n,
            NULL, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 2 <= count; i += 2)
        sqeuclidean_f32_tile2(ruvgen_at(x, stride, i), stride, panel, n,
            NULL, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 1 <= count; i += 1)
        sqeuclidean_f32_tile1(ruvgen_at(x, stride, i), stride, panel, n,
            NULL, ys, ruvgen_into(out, out_stride, i), out_stride);
}

/* euclidean, f32: √ Σ (x−y)² */
static void rk_euclidean_f32_tile_dn__scalar(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    rk_sqeuclidean_f32_tile_dn__scalar(x, stride, count, panel, n, xs, ys, out, out_stride);
    for (size_t i = 0; i < count; i++)
        euclidean_f32_after_all(ruvgen_into(out, out_stride, i), 64);
}

/* dot, f32: −Σ x·y */
RUVGEN_INLINE void dot_f32_tile6(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    const float *const x1 = ruvgen_at(x, stride, 1);
    float *const d1 = ruvgen_into(out, out_stride, 1);
    const float *const x2 = ruvgen_at(x, stride, 2);
    float *const d2 = ruvgen_into(out, out_stride, 2);
    const float *const x3 = ruvgen_at(x, stride, 3);
    float *const d3 = ruvgen_into(out, out_stride, 3);
    const float *const x4 = ruvgen_at(x, stride, 4);
    float *const d4 = ruvgen_into(out, out_stride, 4);
    const float *const x5 = ruvgen_at(x, stride, 5);
    float *const d5 = ruvgen_into(out, out_stride, 5);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            ruvgen_f32x4 xy0_0 = zero, xy0_1 = zero;
            ruvgen_f32x4 xy1_0 = zero, xy1_1 = zero;
            ruvgen_f32x4 xy2_0 = zero, xy2_1 = zero;
            ruvgen_f32x4 xy3_0 = zero, xy3_1 = zero;
            ruvgen_f32x4 xy4_0 = zero, xy4_1 = zero;
            ruvgen_f32x4 xy5_0 = zero, xy5_1 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const ruvgen_f32x4 b0 = load_f(y);
                const ruvgen_f32x4 b1 = load_f(y + 4);
                const ruvgen_f32x4 a0 = splat_f(*(x0 + j));
                dot_f32_step(&xy0_0, a0, b0);
                dot_f32_step(&xy0_1, a0, b1);
                const ruvgen_f32x4 a1 = splat_f(*(x1 + j));
                dot_f32_step(&xy1_0, a1, b0);
                dot_f32_step(&xy1_1, a1, b1);
                const ruvgen_f32x4 a2 = splat_f(*(x2 + j));
                dot_f32_step(&xy2_0, a2, b0);
                dot_f32_step(&xy2_1, a2, b1);
                const ruvgen_f32x4 a3 = splat_f(*(x3 + j));
                dot_f32_step(&xy3_0, a3, b0);
                dot_f32_step(&xy3_1, a3, b1);
                const ruvgen_f32x4 a4 = splat_f(*(x4 + j));
                dot_f32_step(&xy4_0, a4, b0);
                dot_f32_step(&xy4_1, a4, b1);
                const ruvgen_f32x4 a5 = splat_f(*(x5 + j));
                dot_f32_step(&xy5_0, a5, b0);
                dot_f32_step(&xy5_1, a5, b1);
            }
            store_f(d0 + l, xy0_0 + (from ? load_f(d0 + l) : zero));
            store_f(d0 + l + 4, xy0_1 + (from ? load_f(d0 + l + 4) : zero));
            store_f(d1 + l, xy1_0 + (from ? load_f(d1 + l) : zero));
            store_f(d1 + l + 4, xy1_1 + (from ? load_f(d1 + l + 4) : zero));
            store_f(d2 + l, xy2_0 + (from ? load_f(d2 + l) : zero));
            store_f(d2 + l + 4, xy2_1 + (from ? load_f(d2 + l + 4) : zero));
            store_f(d3 + l, xy3_0 + (from ? load_f(d3 + l) : zero));
            store_f(d3 + l + 4, xy3_1 + (from ? load_f(d3 + l + 4) : zero));
            store_f(d4 + l, xy4_0 + (from ? load_f(d4 + l) : zero));
            store_f(d4 + l + 4, xy4_1 + (from ? load_f(d4 + l + 4) : zero));
            store_f(d5 + l, xy5_0 + (from ? load_f(d5 + l) : zero));
            store_f(d5 + l + 4, xy5_1 + (from ? load_f(d5 + l + 4) : zero));
        }
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = dot_f32_finish(d0[k]);
    for (size_t k = 0; k < 64; k++)
        d1[k] = dot_f32_finish(d1[k]);
    for (size_t k = 0; k < 64; k++)
        d2[k] = dot_f32_finish(d2[k]);
    for (size_t k = 0; k < 64; k++)
        d3[k] = dot_f32_finish(d3[k]);
    for (size_t k = 0; k < 64; k++)
        d4[k] = dot_f32_finish(d4[k]);
    for (size_t k = 0; k < 64; k++)
        d5[k] = dot_f32_finish(d5[k]);
}

RUVGEN_INLINE void dot_f32_tile4(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    const float *const x1 = ruvgen_at(x, stride, 1);
    float *const d1 = ruvgen_into(out, out_stride, 1);
    const float *const x2 = ruvgen_at(x, stride, 2);
    float *const d2 = ruvgen_into(out, out_stride, 2);
    const float *const x3 = ruvgen_at(x, stride, 3);
    float *const d3 = ruvgen_into(out, out_stride, 3);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            ruvgen_f32x4 xy0_0 = zero, xy0_1 = zero;
            ruvgen_f32x4 xy1_0 = zero, xy1_1 = zero;
            ruvgen_f32x4 xy2_0 = zero, xy2_1 = zero;
            ruvgen_f32x4 xy3_0 = zero, xy3_1 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const ruvgen_f32x4 b0 = load_f(y);
                const ruvgen_f32x4 b1 = load_f(y + 4);
                const ruvgen_f32x4 a0 = splat_f(*(x0 + j));
                dot_f32_step(&xy0_0, a0, b0);
                dot_f32_step(&xy0_1, a0, b1);
                const ruvgen_f32x4 a1 = splat_f(*(x1 + j));
                dot_f32_step(&xy1_0, a1, b0);
                dot_f32_step(&xy1_1, a1, b1);
                const ruvgen_f32x4 a2 = splat_f(*(x2 + j));
                dot_f32_step(&xy2_0, a2, b0);
                dot_f32_step(&xy2_1, a2, b1);
                const ruvgen_f32x4 a3 = splat_f(*(x3 + j));
                dot_f32_step(&xy3_0, a3, b0);
                dot_f32_step(&xy3_1, a3, b1);
            }
            store_f(d0 + l, xy0_0 + (from ? load_f(d0 + l) : zero));
            store_f(d0 + l + 4, xy0_1 + (from ? load_f(d0 + l + 4) : zero));
            store_f(d1 + l, xy1_0 + (from ? load_f(d1 + l) : zero));
            store_f(d1 + l + 4, xy1_1 + (from ? load_f(d1 + l + 4) : zero));
            store_f(d2 + l, xy2_0 + (from ? load_f(d2 + l) : zero));
            store_f(d2 + l + 4, xy2_1 + (from ? load_f(d2 + l + 4) : zero));
            store_f(d3 + l, xy3_0 + (from ? load_f(d3 + l) : zero));
            store_f(d3 + l + 4, xy3_1 + (from ? load_f(d3 + l + 4) : zero));
        }
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = dot_f32_finish(d0[k]);
    for (size_t k = 0; k < 64; k++)
        d1[k] = dot_f32_finish(d1[k]);
    for (size_t k = 0; k < 64; k++)
        d2[k] = dot_f32_finish(d2[k]);
    for (size_t k = 0; k < 64; k++)
        d3[k] = dot_f32_finish(d3[k]);
}

RUVGEN_INLINE void dot_f32_tile2(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    const float *const x1 = ruvgen_at(x, stride, 1);
    float *const d1 = ruvgen_into(out, out_stride, 1);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            ruvgen_f32x4 xy0_0 = zero, xy0_1 = zero;
            ruvgen_f32x4 xy1_0 = zero, xy1_1 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const ruvgen_f32x4 b0 = load_f(y);
                const ruvgen_f32x4 b1 = load_f(y + 4);
                const ruvgen_f32x4 a0 = splat_f(*(x0 + j));
                dot_f32_step(&xy0_0, a0, b0);
                dot_f32_step(&xy0_1, a0, b1);
                const ruvgen_f32x4 a1 = splat_f(*(x1 + j));
                dot_f32_step(&xy1_0, a1, b0);
                dot_f32_step(&xy1_1, a1, b1);
            }
            store_f(d0 + l, xy0_0 + (from ? load_f(d0 + l) : zero));
            store_f(d0 + l + 4, xy0_1 + (from ? load_f(d0 + l + 4) : zero));
            store_f(d1 + l, xy1_0 + (from ? load_f(d1 + l) : zero));
            store_f(d1 + l + 4, xy1_1 + (from ? load_f(d1 + l + 4) : zero));
        }
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = dot_f32_finish(d0[k]);
    for (size_t k = 0; k < 64; k++)
        d1[k] = dot_f32_finish(d1[k]);
}

RUVGEN_INLINE void dot_f32_tile1(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            ruvgen_f32x4 xy0_0 = zero, xy0_1 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const ruvgen_f32x4 b0 = load_f(y);
                const ruvgen_f32x4 b1 = load_f(y + 4);
                const ruvgen_f32x4 a0 = splat_f(*(x0 + j));
                dot_f32_step(&xy0_0, a0, b0);
                dot_f32_step(&xy0_1, a0, b1);
            }
            store_f(d0 + l, xy0_0 + (from ? load_f(d0 + l) : zero));
            store_f(d0 + l + 4, xy0_1 + (from ? load_f(d0 + l + 4) : zero));
        }
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = dot_f32_finish(d0[k]);
}

static void rk_dot_f32_tile_dn__scalar(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    const float *const sums = xs;
    size_t i = 0;
    (void)sums;
    for (; i + 6 <= count; i += 6)
        dot_f32_tile6(ruvgen_at(x, stride, i), stride, panel, n,
            NULL, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 4 <= count; i += 4)
        dot_f32_tile4(ruvgen_at(x, stride, i), stride, panel, n,
            NULL, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 2 <= count; i += 2)
        dot_f32_tile2(ruvgen_at(x, stride, i), stride, panel, n,
            NULL, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 1 <= count; i += 1)
        dot_f32_tile1(ruvgen_at(x, stride, i), stride, panel, n,
            NULL, ys, ruvgen_into(out, out_stride, i), out_stride);
}

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE void cosine_f32_tile6(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    const float *const x1 = ruvgen_at(x, stride, 1);
    float *const d1 = ruvgen_into(out, out_stride, 1);
    const float *const x2 = ruvgen_at(x, stride, 2);
    float *const d2 = ruvgen_into(out, out_stride, 2);
    const float *const x3 = ruvgen_at(x, stride, 3);
    float *const d3 = ruvgen_into(out, out_stride, 3);
    const float *const x4 = ruvgen_at(x, stride, 4);
    float *const d4 = ruvgen_into(out, out_stride, 4);
    const float *const x5 = ruvgen_at(x, stride, 5);
    float *const d5 = ruvgen_into(out, out_stride, 5);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            ruvgen_f32x4 xy0_0 = zero, xy0_1 = zero;
            ruvgen_f32x4 xy1_0 = zero, xy1_1 = zero;
            ruvgen_f32x4 xy2_0 = zero, xy2_1 = zero;
            ruvgen_f32x4 xy3_0 = zero, xy3_1 = zero;
            ruvgen_f32x4 xy4_0 = zero, xy4_1 = zero;
            ruvgen_f32x4 xy5_0 = zero, xy5_1 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const ruvgen_f32x4 b0 = load_f(y);
                const ruvgen_f32x4 b1 = load_f(y + 4);
                const ruvgen_f32x4 a0 = splat_f(*(x0 + j));
                cosine_f32_xy_step(&xy0_0, a0, b0);
                cosine_f32_xy_step(&xy0_1, a0, b1);
                const ruvgen_f32x4 a1 = splat_f(*(x1 + j));
                cosine_f32_xy_step(&xy1_0, a1, b0);
                cosine_f32_xy_step(&xy1_1, a1, b1);
                const ruvgen_f32x4 a2 = splat_f(*(x2 + j));
                cosine_f32_xy_step(&xy2_0, a2, b0);
                cosine_f32_xy_step(&xy2_1, a2, b1);
                const ruvgen_f32x4 a3 = splat_f(*(x3 + j));
                cosine_f32_xy_step(&xy3_0, a3, b0);
                cosine_f32_xy_step(&xy3_1, a3, b1);
                const ruvgen_f32x4 a4 = splat_f(*(x4 + j));
                cosine_f32_xy_step(&xy4_0, a4, b0);
                cosine_f32_xy_step(&xy4_1, a4, b1);
                const ruvgen_f32x4 a5 = splat_f(*(x5 + j));
                cosine_f32_xy_step(&xy5_0, a5, b0);
                cosine_f32_xy_step(&xy5_1, a5, b1);
            }
            store_f(d0 + l, xy0_0 + (from ? load_f(d0 + l) : zero));
            store_f(d0 + l + 4, xy0_1 + (from ? load_f(d0 + l + 4) : zero));
            store_f(d1 + l, xy1_0 + (from ? load_f(d1 + l) : zero));
            store_f(d1 + l + 4, xy1_1 + (from ? load_f(d1 + l + 4) : zero));
            store_f(d2 + l, xy2_0 + (from ? load_f(d2 + l) : zero));
            store_f(d2 + l + 4, xy2_1 + (from ? load_f(d2 + l + 4) : zero));
            store_f(d3 + l, xy3_0 + (from ? load_f(d3 + l) : zero));
            store_f(d3 + l + 4, xy3_1 + (from ? load_f(d3 + l + 4) : zero));
            store_f(d4 + l, xy4_0 + (from ? load_f(d4 + l) : zero));
            store_f(d4 + l + 4, xy4_1 + (from ? load_f(d4 + l + 4) : zero));
            store_f(d5 + l, xy5_0 + (from ? load_f(d5 + l) : zero));
            store_f(d5 + l + 4, xy5_1 + (from ? load_f(d5 + l + 4) : zero));
        }
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = cosine_f32_finish(d0[k], xs[0], ys[k]);
    for (size_t k = 0; k < 64; k++)
        d1[k] = cosine_f32_finish(d1[k], xs[1], ys[k]);
    for (size_t k = 0; k < 64; k++)
        d2[k] = cosine_f32_finish(d2[k], xs[2], ys[k]);
    for (size_t k = 0; k < 64; k++)
        d3[k] = cosine_f32_finish(d3[k], xs[3], ys[k]);
    for (size_t k = 0; k < 64; k++)
        d4[k] = cosine_f32_finish(d4[k], xs[4], ys[k]);
    for (size_t k = 0; k < 64; k++)
        d5[k] = cosine_f32_finish(d5[k], xs[5], ys[k]);
}

RUVGEN_INLINE void cosine_f32_tile4(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    const float *const x1 = ruvgen_at(x, stride, 1);
    float *const d1 = ruvgen_into(out, out_stride, 1);
    const float *const x2 = ruvgen_at(x, stride, 2);
    float *const d2 = ruvgen_into(out, out_stride, 2);
    const float *const x3 = ruvgen_at(x, stride, 3);
    float *const d3 = ruvgen_into(out, out_stride, 3);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            ruvgen_f32x4 xy0_0 = zero, xy0_1 = zero;
            ruvgen_f32x4 xy1_0 = zero, xy1_1 = zero;
            ruvgen_f32x4 xy2_0 = zero, xy2_1 = zero;
            ruvgen_f32x4 xy3_0 = zero, xy3_1 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const ruvgen_f32x4 b0 = load_f(y);
                const ruvgen_f32x4 b1 = load_f(y + 4);
                const ruvgen_f32x4 a0 = splat_f(*(x0 + j));
                cosine_f32_xy_step(&xy0_0, a0, b0);
                cosine_f32_xy_step(&xy0_1, a0, b1);
                const ruvgen_f32x4 a1 = splat_f(*(x1 + j));
                cosine_f32_xy_step(&xy1_0, a1, b0);
                cosine_f32_xy_step(&xy1_1, a1, b1);
                const ruvgen_f32x4 a2 = splat_f(*(x2 + j));
                cosine_f32_xy_step(&xy2_0, a2, b0);
                cosine_f32_xy_step(&xy2_1, a2, b1);
                const ruvgen_f32x4 a3 = splat_f(*(x3 + j));
                cosine_f32_xy_step(&xy3_0, a3, b0);
                cosine_f32_xy_step(&xy3_1, a3, b1);
            }
            store_f(d0 + l, xy0_0 + (from ? load_f(d0 + l) : zero));
            store_f(d0 + l + 4, xy0_1 + (from ? load_f(d0 + l + 4) : zero));
            store_f(d1 + l, xy1_0 + (from ? load_f(d1 + l) : zero));
            store_f(d1 + l + 4, xy1_1 + (from ? load_f(d1 + l + 4) : zero));
            store_f(d2 + l, xy2_0 + (from ? load_f(d2 + l) : zero));
            store_f(d2 + l + 4, xy2_1 + (from ? load_f(d2 + l + 4) : zero));
            store_f(d3 + l, xy3_0 + (from ? load_f(d3 + l) : zero));
            store_f(d3 + l + 4, xy3_1 + (from ? load_f(d3 + l + 4) : zero));
        }
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = cosine_f32_finish(d0[k], xs[0], ys[k]);
    for (size_t k = 0; k < 64; k++)
        d1[k] = cosine_f32_finish(d1[k], xs[1], ys[k]);
    for (size_t k = 0; k < 64; k++)
        d2[k] = cosine_f32_finish(d2[k], xs[2], ys[k]);
    for (size_t k = 0; k < 64; k++)
        d3[k] = cosine_f32_finish(d3[k], xs[3], ys[k]);
}

RUVGEN_INLINE void cosine_f32_tile2(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    const float *const x1 = ruvgen_at(x, stride, 1);
    float *const d1 = ruvgen_into(out, out_stride, 1);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            ruvgen_f32x4 xy0_0 = zero, xy0_1 = zero;
            ruvgen_f32x4 xy1_0 = zero, xy1_1 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const ruvgen_f32x4 b0 = load_f(y);
                const ruvgen_f32x4 b1 = load_f(y + 4);
                const ruvgen_f32x4 a0 = splat_f(*(x0 + j));
                cosine_f32_xy_step(&xy0_0, a0, b0);
                cosine_f32_xy_step(&xy0_1, a0, b1);
                const ruvgen_f32x4 a1 = splat_f(*(x1 + j));
                cosine_f32_xy_step(&xy1_0, a1, b0);
                cosine_f32_xy_step(&xy1_1, a1, b1);
            }
            store_f(d0 + l, xy0_0 + (from ? load_f(d0 + l) : zero));
            store_f(d0 + l + 4, xy0_1 + (from ? load_f(d0 + l + 4) : zero));
            store_f(d1 + l, xy1_0 + (from ? load_f(d1 + l) : zero));
            store_f(d1 + l + 4, xy1_1 + (from ? load_f(d1 + l + 4) : zero));
        }
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = cosine_f32_finish(d0[k], xs[0], ys[k]);
    for (size_t k = 0; k < 64; k++)
        d1[k] = cosine_f32_finish(d1[k], xs[1], ys[k]);
}

RUVGEN_INLINE void cosine_f32_tile1(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            ruvgen_f32x4 xy0_0 = zero, xy0_1 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const ruvgen_f32x4 b0 = load_f(y);
                const ruvgen_f32x4 b1 = load_f(y + 4);
                const ruvgen_f32x4 a0 = splat_f(*(x0 + j));
                cosine_f32_xy_step(&xy0_0, a0, b0);
                cosine_f32_xy_step(&xy0_1, a0, b1);
            }
            store_f(d0 + l, xy0_0 + (from ? load_f(d0 + l) : zero));
            store_f(d0 + l + 4, xy0_1 + (from ? load_f(d0 + l + 4) : zero));
        }
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = cosine_f32_finish(d0[k], xs[0], ys[k]);
}

static void rk_cosine_f32_tile_dn__scalar(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    const float *const sums = xs;
    size_t i = 0;
    for (; i + 6 <= count; i += 6)
        cosine_f32_tile6(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 4 <= count; i += 4)
        cosine_f32_tile4(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 2 <= count; i += 2)
        cosine_f32_tile2(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 1 <= count; i += 1)
        cosine_f32_tile1(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
}

/* manhattan, f32: Σ |x−y| */
RUVGEN_INLINE void manhattan_f32_tile5(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    const float *const x1 = ruvgen_at(x, stride, 1);
    float *const d1 = ruvgen_into(out, out_stride, 1);
    const float *const x2 = ruvgen_at(x, stride, 2);
    float *const d2 = ruvgen_into(out, out_stride, 2);
    const float *const x3 = ruvgen_at(x, stride, 3);
    float *const d3 = ruvgen_into(out, out_stride, 3);
    const float *const x4 = ruvgen_at(x, stride, 4);
    float *const d4 = ruvgen_into(out, out_stride, 4);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            ruvgen_f32x4 ad0_0 = zero, ad0_1 = zero;
            ruvgen_f32x4 ad1_0 = zero, ad1_1 = zero;
            ruvgen_f32x4 ad2_0 = zero, ad2_1 = zero;
            ruvgen_f32x4 ad3_0 = zero, ad3_1 = zero;
            ruvgen_f32x4 ad4_0 = zero, ad4_1 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const ruvgen_f32x4 b0 = load_f(y);
                const ruvgen_f32x4 b1 = load_f(y + 4);
                const ruvgen_f32x4 a0 = splat_f(*(x0 + j));
                manhattan_f32_step(&ad0_0, a0, b0);
                manhattan_f32_step(&ad0_1, a0, b1);
                const ruvgen_f32x4 a1 = splat_f(*(x1 + j));
                manhattan_f32_step(&ad1_0, a1, b0);
                manhattan_f32_step(&ad1_1, a1, b1);
                const ruvgen_f32x4 a2 = splat_f(*(x2 + j));
                manhattan_f32_step(&ad2_0, a2, b0);
                manhattan_f32_step(&ad2_1, a2, b1);
                const ruvgen_f32x4 a3 = splat_f(*(x3 + j));
                manhattan_f32_step(&ad3_0, a3, b0);
                manhattan_f32_step(&ad3_1, a3, b1);
                const ruvgen_f32x4 a4 = splat_f(*(x4 + j));
                manhattan_f32_step(&ad4_0, a4, b0);
                manhattan_f32_step(&ad4_1, a4, b1);
            }
            store_f(d0 + l, ad0_0 + (from ? load_f(d0 + l) : zero));
            store_f(d0 + l + 4, ad0_1 + (from ? load_f(d0 + l + 4) : zero));
            store_f(d1 + l, ad1_0 + (from ? load_f(d1 + l) : zero));
            store_f(d1 + l + 4, ad1_1 + (from ? load_f(d1 + l + 4) : zero));
            store_f(d2 + l, ad2_0 + (from ? load_f(d2 + l) : zero));
            store_f(d2 + l + 4, ad2_1 + (from ? load_f(d2 + l + 4) : zero));
            store_f(d3 + l, ad3_0 + (from ? load_f(d3 + l) : zero));
            store_f(d3 + l + 4, ad3_1 + (from ? load_f(d3 + l + 4) : zero));
            store_f(d4 + l, ad4_0 + (from ? load_f(d4 + l) : zero));
            store_f(d4 + l + 4, ad4_1 + (from ? load_f(d4 + l + 4) : zero));
        }
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = manhattan_f32_finish(d0[k]);
    for (size_t k = 0; k < 64; k++)
        d1[k] = manhattan_f32_finish(d1[k]);
    for (size_t k = 0; k < 64; k++)
        d2[k] = manhattan_f32_finish(d2[k]);
    for (size_t k = 0; k < 64; k++)
        d3[k] = manhattan_f32_finish(d3[k]);
    for (size_t k = 0; k < 64; k++)
        d4[k] = manhattan_f32_finish(d4[k]);
}

RUVGEN_INLINE void manhattan_f32_tile4(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    const float *const x1 = ruvgen_at(x, stride, 1);
    float *const d1 = ruvgen_into(out, out_stride, 1);
    const float *const x2 = ruvgen_at(x, stride, 2);
    float *const d2 = ruvgen_into(out, out_stride, 2);
    const float *const x3 = ruvgen_at(x, stride, 3);
    float *const d3 = ruvgen_into(out, out_stride, 3);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            ruvgen_f32x4 ad0_0 = zero, ad0_1 = zero;
            ruvgen_f32x4 ad1_0 = zero, ad1_1 = zero;
            ruvgen_f32x4 ad2_0 = zero, ad2_1 = zero;
            ruvgen_f32x4 ad3_0 = zero, ad3_1 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const ruvgen_f32x4 b0 = load_f(y);
                const ruvgen_f32x4 b1 = load_f(y + 4);
                const ruvgen_f32x4 a0 = splat_f(*(x0 + j));
                manhattan_f32_step(&ad0_0, a0, b0);
                manhattan_f32_step(&ad0_1, a0, b1);
                const ruvgen_f32x4 a1 = splat_f(*(x1 + j));
                manhattan_f32_step(&ad1_0, a1, b0);
                manhattan_f32_step(&ad1_1, a1, b1);
                const ruvgen_f32x4 a2 = splat_f(*(x2 + j));
                manhattan_f32_step(&ad2_0, a2, b0);
                manhattan_f32_step(&ad2_1, a2, b1);
                const ruvgen_f32x4 a3 = splat_f(*(x3 + j));
                manhattan_f32_step(&ad3_0, a3, b0);
                manhattan_f32_step(&ad3_1, a3, b1);
            }
            store_f(d0 + l, ad0_0 + (from ? load_f(d0 + l) : zero));
            store_f(d0 + l + 4, ad0_1 + (from ? load_f(d0 + l + 4) : zero));
            store_f(d1 + l, ad1_0 + (from ? load_f(d1 + l) : zero));
            store_f(d1 + l + 4, ad1_1 + (from ? load_f(d1 + l + 4) : zero));
            store_f(d2 + l, ad2_0 + (from ? load_f(d2 + l) : zero));
            store_f(d2 + l + 4, ad2_1 + (from ? load_f(d2 + l + 4) : zero));
            store_f(d3 + l, ad3_0 + (from ? load_f(d3 + l) : zero));
            store_f(d3 + l + 4, ad3_1 + (from ? load_f(d3 + l + 4) : zero));
        }
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = manhattan_f32_finish(d0[k]);
    for (size_t k = 0; k < 64; k++)
        d1[k] = manhattan_f32_finish(d1[k]);
    for (size_t k = 0; k < 64; k++)
        d2[k] = manhattan_f32_finish(d2[k]);
    for (size_t k = 0; k < 64; k++)
        d3[k] = manhattan_f32_finish(d3[k]);
}

RUVGEN_INLINE void manhattan_f32_tile2(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    const float *const x1 = ruvgen_at(x, stride, 1);
    float *const d1 = ruvgen_into(out, out_stride, 1);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            ruvgen_f32x4 ad0_0 = zero, ad0_1 = zero;
            ruvgen_f32x4 ad1_0 = zero, ad1_1 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const ruvgen_f32x4 b0 = load_f(y);
                const ruvgen_f32x4 b1 = load_f(y + 4);
                const ruvgen_f32x4 a0 = splat_f(*(x0 + j));
                manhattan_f32_step(&ad0_0, a0, b0);
                manhattan_f32_step(&ad0_1, a0, b1);
                const ruvgen_f32x4 a1 = splat_f(*(x1 + j));
                manhattan_f32_step(&ad1_0, a1, b0);
                manhattan_f32_step(&ad1_1, a1, b1);
            }
            store_f(d0 + l, ad0_0 + (from ? load_f(d0 + l) : zero));
            store_f(d0 + l + 4, ad0_1 + (from ? load_f(d0 + l + 4) : zero));
            store_f(d1 + l, ad1_0 + (from ? load_f(d1 + l) : zero));
            store_f(d1 + l + 4, ad1_1 + (from ? load_f(d1 + l + 4) : zero));
        }
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = manhattan_f32_finish(d0[k]);
    for (size_t k = 0; k < 64; k++)
        d1[k] = manhattan_f32_finish(d1[k]);
}

RUVGEN_INLINE void manhattan_f32_tile1(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            ruvgen_f32x4 ad0_0 = zero, ad0_1 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const ruvgen_f32x4 b0 = load_f(y);
                const ruvgen_f32x4 b1 = load_f(y + 4);
                const ruvgen_f32x4 a0 = splat_f(*(x0 + j));
                manhattan_f32_step(&ad0_0, a0, b0);
                manhattan_f32_step(&ad0_1, a0, b1);
            }
            store_f(d0 + l, ad0_0 + (from ? load_f(d0 + l) : zero));
            store_f(d0 + l + 4, ad0_1 + (from ? load_f(d0 + l + 4) : zero));
        }
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = manhattan_f32_finish(d0[k]);
}

static void rk_manhattan_f32_tile_dn__scalar(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    const float *const sums = xs;
    size_t i = 0;
    (void)sums;
    for (; i + 5 <= count; i += 5)
        manhattan_f32_tile5(ruvgen_at(x, stride, i), stride, panel, n,
            NULL, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 4 <= count; i += 4)
        manhattan_f32_tile4(ruvgen_at(x, stride, i), stride, panel, n,
            NULL, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 2 <= count; i += 2)
        manhattan_f32_tile2(ruvgen_at(x, stride, i), stride, panel, n,
            NULL, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 1 <= count; i += 1)
        manhattan_f32_tile1(ruvgen_at(x, stride, i), stride, panel, n,
            NULL, ys, ruvgen_into(out, out_stride, i), out_stride);
}

/* chebyshev, f32: max |x−y| */
RUVGEN_INLINE void chebyshev_f32_tile5(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    const float *const x1 = ruvgen_at(x, stride, 1);
    float *const d1 = ruvgen_into(out, out_stride, 1);
    const float *const x2 = ruvgen_at(x, stride, 2);
    float *const d2 = ruvgen_into(out, out_stride, 2);
    const float *const x3 = ruvgen_at(x, stride, 3);
    float *const d3 = ruvgen_into(out, out_stride, 3);
    const float *const x4 = ruvgen_at(x, stride, 4);
    float *const d4 = ruvgen_into(out, out_stride, 4);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        ruvgen_f32x4 ad0_0 = zero, ad0_1 = zero;
        ruvgen_f32x4 ad1_0 = zero, ad1_1 = zero;
        ruvgen_f32x4 ad2_0 = zero, ad2_1 = zero;
        ruvgen_f32x4 ad3_0 = zero, ad3_1 = zero;
        ruvgen_f32x4 ad4_0 = zero, ad4_1 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 b0 = load_f(y);
            const ruvgen_f32x4 b1 = load_f(y + 4);
            const ruvgen_f32x4 a0 = splat_f(*(x0 + j));
            chebyshev_f32_step(&ad0_0, a0, b0);
            chebyshev_f32_step(&ad0_1, a0, b1);
            const ruvgen_f32x4 a1 = splat_f(*(x1 + j));
            chebyshev_f32_step(&ad1_0, a1, b0);
            chebyshev_f32_step(&ad1_1, a1, b1);
            const ruvgen_f32x4 a2 = splat_f(*(x2 + j));
            chebyshev_f32_step(&ad2_0, a2, b0);
            chebyshev_f32_step(&ad2_1, a2, b1);
            const ruvgen_f32x4 a3 = splat_f(*(x3 + j));
            chebyshev_f32_step(&ad3_0, a3, b0);
            chebyshev_f32_step(&ad3_1, a3, b1);
            const ruvgen_f32x4 a4 = splat_f(*(x4 + j));
            chebyshev_f32_step(&ad4_0, a4, b0);
            chebyshev_f32_step(&ad4_1, a4, b1);
        }
        store_f(d0 + l, ad0_0);
        store_f(d0 + l + 4, ad0_1);
        store_f(d1 + l, ad1_0);
        store_f(d1 + l + 4, ad1_1);
        store_f(d2 + l, ad2_0);
        store_f(d2 + l + 4, ad2_1);
        store_f(d3 + l, ad3_0);
        store_f(d3 + l + 4, ad3_1);
        store_f(d4 + l, ad4_0);
        store_f(d4 + l + 4, ad4_1);
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = chebyshev_f32_finish(d0[k]);
    for (size_t k = 0; k < 64; k++)
        d1[k] = chebyshev_f32_finish(d1[k]);
    for (size_t k = 0; k < 64; k++)
        d2[k] = chebyshev_f32_finish(d2[k]);
    for (size_t k = 0; k < 64; k++)
        d3[k] = chebyshev_f32_finish(d3[k]);
    for (size_t k = 0; k < 64; k++)
        d4[k] = chebyshev_f32_finish(d4[k]);
}

RUVGEN_INLINE void chebyshev_f32_tile4(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    const float *const x1 = ruvgen_at(x, stride, 1);
    float *const d1 = ruvgen_into(out, out_stride, 1);
    const float *const x2 = ruvgen_at(x, stride, 2);
    float *const d2 = ruvgen_into(out, out_stride, 2);
    const float *const x3 = ruvgen_at(x, stride, 3);
    float *const d3 = ruvgen_into(out, out_stride, 3);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        ruvgen_f32x4 ad0_0 = zero, ad0_1 = zero;
        ruvgen_f32x4 ad1_0 = zero, ad1_1 = zero;
        ruvgen_f32x4 ad2_0 = zero, ad2_1 = zero;
        ruvgen_f32x4 ad3_0 = zero, ad3_1 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 b0 = load_f(y);
            const ruvgen_f32x4 b1 = load_f(y + 4);
            const ruvgen_f32x4 a0 = splat_f(*(x0 + j));
            chebyshev_f32_step(&ad0_0, a0, b0);
            chebyshev_f32_step(&ad0_1, a0, b1);
            const ruvgen_f32x4 a1 = splat_f(*(x1 + j));
            chebyshev_f32_step(&ad1_0, a1, b0);
            chebyshev_f32_step(&ad1_1, a1, b1);
            const ruvgen_f32x4 a2 = splat_f(*(x2 + j));
            chebyshev_f32_step(&ad2_0, a2, b0);
            chebyshev_f32_step(&ad2_1, a2, b1);
            const ruvgen_f32x4 a3 = splat_f(*(x3 + j));
            chebyshev_f32_step(&ad3_0, a3, b0);
            chebyshev_f32_step(&ad3_1, a3, b1);
        }
        store_f(d0 + l, ad0_0);
        store_f(d0 + l + 4, ad0_1);
        store_f(d1 + l, ad1_0);
        store_f(d1 + l + 4, ad1_1);
        store_f(d2 + l, ad2_0);
        store_f(d2 + l + 4, ad2_1);
        store_f(d3 + l, ad3_0);
        store_f(d3 + l + 4, ad3_1);
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = chebyshev_f32_finish(d0[k]);
    for (size_t k = 0; k < 64; k++)
        d1[k] = chebyshev_f32_finish(d1[k]);
    for (size_t k = 0; k < 64; k++)
        d2[k] = chebyshev_f32_finish(d2[k]);
    for (size_t k = 0; k < 64; k++)
        d3[k] = chebyshev_f32_finish(d3[k]);
}

RUVGEN_INLINE void chebyshev_f32_tile2(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    const float *const x1 = ruvgen_at(x, stride, 1);
    float *const d1 = ruvgen_into(out, out_stride, 1);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        ruvgen_f32x4 ad0_0 = zero, ad0_1 = zero;
        ruvgen_f32x4 ad1_0 = zero, ad1_1 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 b0 = load_f(y);
            const ruvgen_f32x4 b1 = load_f(y + 4);
            const ruvgen_f32x4 a0 = splat_f(*(x0 + j));
            chebyshev_f32_step(&ad0_0, a0, b0);
            chebyshev_f32_step(&ad0_1, a0, b1);
            const ruvgen_f32x4 a1 = splat_f(*(x1 + j));
            chebyshev_f32_step(&ad1_0, a1, b0);
            chebyshev_f32_step(&ad1_1, a1, b1);
        }
        store_f(d0 + l, ad0_0);
        store_f(d0 + l + 4, ad0_1);
        store_f(d1 + l, ad1_0);
        store_f(d1 + l + 4, ad1_1);
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = chebyshev_f32_finish(d0[k]);
    for (size_t k = 0; k < 64; k++)
        d1[k] = chebyshev_f32_finish(d1[k]);
}

RUVGEN_INLINE void chebyshev_f32_tile1(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        ruvgen_f32x4 ad0_0 = zero, ad0_1 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 b0 = load_f(y);
            const ruvgen_f32x4 b1 = load_f(y + 4);
            const ruvgen_f32x4 a0 = splat_f(*(x0 + j));
            chebyshev_f32_step(&ad0_0, a0, b0);
            chebyshev_f32_step(&ad0_1, a0, b1);
        }
        store_f(d0 + l, ad0_0);
        store_f(d0 + l + 4, ad0_1);
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = chebyshev_f32_finish(d0[k]);
}

static void rk_chebyshev_f32_tile_dn__scalar(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    const float *const sums = xs;
    size_t i = 0;
    (void)sums;
    for (; i + 5 <= count; i += 5)
        chebyshev_f32_tile5(ruvgen_at(x, stride, i), stride, panel, n,
            NULL, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 4 <= count; i += 4)
        chebyshev_f32_tile4(ruvgen_at(x, stride, i), stride, panel, n,
            NULL, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 2 <= count; i += 2)
        chebyshev_f32_tile2(ruvgen_at(x, stride, i), stride, panel, n,
            NULL, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 1 <= count; i += 1)
        chebyshev_f32_tile1(ruvgen_at(x, stride, i), stride, panel, n,
            NULL, ys, ruvgen_into(out, out_stride, i), out_stride);
}

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_i8_tile6(
    const int8_t *x, size_t stride, const int8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const ruvgen_u32x4 zero = splat_i(0);
    const int8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    uint32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const int8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    uint32_t *const r1 = ruvgen_into(out, out_stride, 1);
    const int8_t *const x2 = ruvgen_at(x, stride, 2);
    ruvgen_word *const d2 = ruvgen_into(out, out_stride, 2);
    uint32_t *const r2 = ruvgen_into(out, out_stride, 2);
    const int8_t *const x3 = ruvgen_at(x, stride, 3);
    ruvgen_word *const d3 = ruvgen_into(out, out_stride, 3);
    uint32_t *const r3 = ruvgen_into(out, out_stride, 3);
    const int8_t *const x4 = ruvgen_at(x, stride, 4);
    ruvgen_word *const d4 = ruvgen_into(out, out_stride, 4);
    uint32_t *const r4 = ruvgen_into(out, out_stride, 4);
    const int8_t *const x5 = ruvgen_at(x, stride, 5);
    ruvgen_word *const d5 = ruvgen_into(out, out_stride, 5);
    uint32_t *const r5 = ruvgen_into(out, out_stride, 5);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        ruvgen_u32x4 xy0_0 = zero, xy0_1 = zero;
        ruvgen_u32x4 xy1_0 = zero, xy1_1 = zero;
        ruvgen_u32x4 xy2_0 = zero, xy2_1 = zero;
        ruvgen_u32x4 xy3_0 = zero, xy3_1 = zero;
        ruvgen_u32x4 xy4_0 = zero, xy4_1 = zero;
        ruvgen_u32x4 xy5_0 = zero, xy5_1 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const ruvgen_u8x16 b0 = load_i(y) ^ 0x80;
            const ruvgen_u8x16 b1 = load_i(y + 16) ^ 0x80;
            const ruvgen_u8x16 a0 = (ruvgen_u8x16)splat4(x0 + j);
            sqeuclidean_i8_panel_xy_step(&xy0_0, a0, b0);
            sqeuclidean_i8_panel_xy_step(&xy0_1, a0, b1);
            const ruvgen_u8x16 a1 = (ruvgen_u8x16)splat4(x1 + j);
            sqeuclidean_i8_panel_xy_step(&xy1_0, a1, b0);
            sqeuclidean_i8_panel_xy_step(&xy1_1, a1, b1);
            const ruvgen_u8x16 a2 = (ruvgen_u8x16)splat4(x2 + j);
            sqeuclidean_i8_panel_xy_step(&xy2_0, a2, b0);
            sqeuclidean_i8_panel_xy_step(&xy2_1, a2, b1);
            const ruvgen_u8x16 a3 = (ruvgen_u8x16)splat4(x3 + j);
            sqeuclidean_i8_panel_xy_step(&xy3_0, a3, b0);
            sqeuclidean_i8_panel_xy_step(&xy3_1, a3, b1);
            const ruvgen_u8x16 a4 = (ruvgen_u8x16)splat4(x4 + j);
            sqeuclidean_i8_panel_xy_step(&xy4_0, a4, b0);
            sqeuclidean_i8_panel_xy_step(&xy4_1, a4, b1);
            const ruvgen_u8x16 a5 = (ruvgen_u8x16)splat4(x5 + j);
            sqeuclidean_i8_panel_xy_step(&xy5_0, a5, b0);
            sqeuclidean_i8_panel_xy_step(&xy5_1, a5, b1);
        }
        store_i(d0 + l, xy0_0);
        store_i(d0 + l + 4, xy0_1);
        store_i(d1 + l, xy1_0);
        store_i(d1 + l + 4, xy1_1);
        store_i(d2 + l, xy2_0);
        store_i(d2 + l + 4, xy2_1);
        store_i(d3 + l, xy3_0);
        store_i(d3 + l + 4, xy3_1);
        store_i(d4 + l, xy4_0);
        store_i(d4 + l + 4, xy4_1);
        store_i(d5 + l, xy5_0);
        store_i(d5 + l + 4, xy5_1);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = sqeuclidean_i8_panel_finish(d0[k], xs[0], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = sqeuclidean_i8_panel_finish(d1[k], xs[1], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r2[k] = sqeuclidean_i8_panel_finish(d2[k], xs[2], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r3[k] = sqeuclidean_i8_panel_finish(d3[k], xs[3], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r4[k] = sqeuclidean_i8_panel_finish(d4[k], xs[4], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r5[k] = sqeuclidean_i8_panel_finish(d5[k], xs[5], ys[k]);
}

RUVGEN_INLINE void sqeuclidean_i8_tile4(
    const int8_t *x, size_t stride, const int8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const ruvgen_u32x4 zero = splat_i(0);
    const int8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    uint32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const int8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    uint32_t *const r1 = ruvgen_into(out, out_stride, 1);
    const int8_t *const x2 = ruvgen_at(x, stride, 2);
    ruvgen_word *const d2 = ruvgen_into(out, out_stride, 2);
    uint32_t *const r2 = ruvgen_into(out, out_stride, 2);
    const int8_t *const x3 = ruvgen_at(x, stride, 3);
    ruvgen_word *const d3 = ruvgen_into(out, out_stride, 3);
    uint32_t *const r3 = ruvgen_into(out, out_stride, 3);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        ruvgen_u32x4 xy0_0 = zero, xy0_1 = zero;
        ruvgen_u32x4 xy1_0 = zero, xy1_1 = zero;
        ruvgen_u32x4 xy2_0 = zero, xy2_1 = zero;
        ruvgen_u32x4 xy3_0 = zero, xy3_1 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const ruvgen_u8x16 b0 = load_i(y) ^ 0x80;
            const ruvgen_u8x16 b1 = load_i(y + 16) ^ 0x80;
            const ruvgen_u8x16 a0 = (ruvgen_u8x16)splat4(x0 + j);
            sqeuclidean_i8_panel_xy_step(&xy0_0, a0, b0);
            sqeuclidean_i8_panel_xy_step(&xy0_1, a0, b1);
            const ruvgen_u8x16 a1 = (ruvgen_u8x16)splat4(x1 + j);
            sqeuclidean_i8_panel_xy_step(&xy1_0, a1, b0);
            sqeuclidean_i8_panel_xy_step(&xy1_1, a1, b1);
            const ruvgen_u8x16 a2 = (ruvgen_u8x16)splat4(x2 + j);
            sqeuclidean_i8_panel_xy_step(&xy2_0, a2, b0);
            sqeuclidean_i8_panel_xy_step(&xy2_1, a2, b1);
            const ruvgen_u8x16 a3 = (ruvgen_u8x16)splat4(x3 + j);
            sqeuclidean_i8_panel_xy_step(&xy3_0, a3, b0);
            sqeuclidean_i8_panel_xy_step(&xy3_1, a3, b1);
        }
        store_i(d0 + l, xy0_0);
        store_i(d0 + l + 4, xy0_1);
        store_i(d1 + l, xy1_0);
        store_i(d1 + l + 4, xy1_1);
        store_i(d2 + l, xy2_0);
        store_i(d2 + l + 4, xy2_1);
        store_i(d3 + l, xy3_0);
        store_i(d3 + l + 4, xy3_1);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = sqeuclidean_i8_panel_finish(d0[k], xs[0], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = sqeuclidean_i8_panel_finish(d1[k], xs[1], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r2[k] = sqeuclidean_i8_panel_finish(d2[k], xs[2], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r3[k] = sqeuclidean_i8_panel_finish(d3[k], xs[3], ys[k]);
}

RUVGEN_INLINE void sqeuclidean_i8_tile2(
    const int8_t *x, size_t stride, const int8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const ruvgen_u32x4 zero = splat_i(0);
    const int8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    uint32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const int8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    uint32_t *const r1 = ruvgen_into(out, out_stride, 1);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        ruvgen_u32x4 xy0_0 = zero, xy0_1 = zero;
        ruvgen_u32x4 xy1_0 = zero, xy1_1 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const ruvgen_u8x16 b0 = load_i(y) ^ 0x80;
            const ruvgen_u8x16 b1 = load_i(y + 16) ^ 0x80;
            const ruvgen_u8x16 a0 = (ruvgen_u8x16)splat4(x0 + j);
            sqeuclidean_i8_panel_xy_step(&xy0_0, a0, b0);
            sqeuclidean_i8_panel_xy_step(&xy0_1, a0, b1);
            const ruvgen_u8x16 a1 = (ruvgen_u8x16)splat4(x1 + j);
            sqeuclidean_i8_panel_xy_step(&xy1_0, a1, b0);
            sqeuclidean_i8_panel_xy_step(&xy1_1, a1, b1);
        }
        store_i(d0 + l, xy0_0);
        store_i(d0 + l + 4, xy0_1);
        store_i(d1 + l, xy1_0);
        store_i(d1 + l + 4, xy1_1);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = sqeuclidean_i8_panel_finish(d0[k], xs[0], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = sqeuclidean_i8_panel_finish(d1[k], xs[1], ys[k]);
}

RUVGEN_INLINE void sqeuclidean_i8_tile1(
    const int8_t *x, size_t stride, const int8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const ruvgen_u32x4 zero = splat_i(0);
    const int8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    uint32_t *const r0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        ruvgen_u32x4 xy0_0 = zero, xy0_1 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const ruvgen_u8x16 b0 = load_i(y) ^ 0x80;
            const ruvgen_u8x16 b1 = load_i(y + 16) ^ 0x80;
            const ruvgen_u8x16 a0 = (ruvgen_u8x16)splat4(x0 + j);
            sqeuclidean_i8_panel_xy_step(&xy0_0, a0, b0);
            sqeuclidean_i8_panel_xy_step(&xy0_1, a0, b1);
        }
        store_i(d0 + l, xy0_0);
        store_i(d0 + l + 4, xy0_1);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = sqeuclidean_i8_panel_finish(d0[k], xs[0], ys[k]);
}

static void rk_sqeuclidean_i8_tile_dn__scalar(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    const ruvgen_word *const sums = xs;
    size_t i = 0;
    for (; i + 6 <= count; i += 6)
        sqeuclidean_i8_tile6(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 4 <= count; i += 4)
        sqeuclidean_i8_tile4(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 2 <= count; i += 2)
        sqeuclidean_i8_tile2(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 1 <= count; i += 1)
        sqeuclidean_i8_tile1(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
}

/* euclidean, i8: √ Σ (x−y)² */
static void rk_euclidean_i8_tile_dn__scalar(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    rk_sqeuclidean_i8_tile_dn__scalar(x, stride, count, panel, n, xs, ys, out, out_stride);
    for (size_t i = 0; i < count; i++)
        euclidean_i8_panel_after_all(ruvgen_into(out, out_stride, i), 64);
}

/* dot, i8: −Σ x·y */
RUVGEN_INLINE void dot_i8_tile6(
    const int8_t *x, size_t stride, const int8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const ruvgen_u32x4 zero = splat_i(0);
    const int8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    int32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const int8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    int32_t *const r1 = ruvgen_into(out, out_stride, 1);
    const int8_t *const x2 = ruvgen_at(x, stride, 2);
    ruvgen_word *const d2 = ruvgen_into(out, out_stride, 2);
    int32_t *const r2 = ruvgen_into(out, out_stride, 2);
    const int8_t *const x3 = ruvgen_at(x, stride, 3);
    ruvgen_word *const d3 = ruvgen_into(out, out_stride, 3);
    int32_t *const r3 = ruvgen_into(out, out_stride, 3);
    const int8_t *const x4 = ruvgen_at(x, stride, 4);
    ruvgen_word *const d4 = ruvgen_into(out, out_stride, 4);
    int32_t *const r4 = ruvgen_into(out, out_stride, 4);
    const int8_t *const x5 = ruvgen_at(x, stride, 5);
    ruvgen_word *const d5 = ruvgen_into(out, out_stride, 5);
    int32_t *const r5 = ruvgen_into(out, out_stride, 5);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        ruvgen_u32x4 xy0_0 = zero, xy0_1 = zero;
        ruvgen_u32x4 xy1_0 = zero, xy1_1 = zero;
        ruvgen_u32x4 xy2_0 = zero, xy2_1 = zero;
        ruvgen_u32x4 xy3_0 = zero, xy3_1 = zero;
        ruvgen_u32x4 xy4_0 = zero, xy4_1 = zero;
        ruvgen_u32x4 xy5_0 = zero, xy5_1 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const ruvgen_u8x16 b0 = load_i(y) ^ 0x80;
            const ruvgen_u8x16 b1 = load_i(y + 16) ^ 0x80;
            const ruvgen_u8x16 a0 = (ruvgen_u8x16)splat4(x0 + j);
            dot_i8_panel_xy_step(&xy0_0, a0, b0);
            dot_i8_panel_xy_step(&xy0_1, a0, b1);
            const ruvgen_u8x16 a1 = (ruvgen_u8x16)splat4(x1 + j);
            dot_i8_panel_xy_step(&xy1_0, a1, b0);
            dot_i8_panel_xy_step(&xy1_1, a1, b1);
            const ruvgen_u8x16 a2 = (ruvgen_u8x16)splat4(x2 + j);
            dot_i8_panel_xy_step(&xy2_0, a2, b0);
            dot_i8_panel_xy_step(&xy2_1, a2, b1);
            const ruvgen_u8x16 a3 = (ruvgen_u8x16)splat4(x3 + j);
            dot_i8_panel_xy_step(&xy3_0, a3, b0);
            dot_i8_panel_xy_step(&xy3_1, a3, b1);
            const ruvgen_u8x16 a4 = (ruvgen_u8x16)splat4(x4 + j);
            dot_i8_panel_xy_step(&xy4_0, a4, b0);
            dot_i8_panel_xy_step(&xy4_1, a4, b1);
            const ruvgen_u8x16 a5 = (ruvgen_u8x16)splat4(x5 + j);
            dot_i8_panel_xy_step(&xy5_0, a5, b0);
            dot_i8_panel_xy_step(&xy5_1, a5, b1);
        }
        store_i(d0 + l, xy0_0);
        store_i(d0 + l + 4, xy0_1);
        store_i(d1 + l, xy1_0);
        store_i(d1 + l + 4, xy1_1);
        store_i(d2 + l, xy2_0);
        store_i(d2 + l + 4, xy2_1);
        store_i(d3 + l, xy3_0);
        store_i(d3 + l + 4, xy3_1);
        store_i(d4 + l, xy4_0);
        store_i(d4 + l + 4, xy4_1);
        store_i(d5 + l, xy5_0);
        store_i(d5 + l + 4, xy5_1);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = dot_i8_panel_finish(d0[k], xs[0]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = dot_i8_panel_finish(d1[k], xs[1]);
    for (size_t k = 0; k < 64; k++)
        r2[k] = dot_i8_panel_finish(d2[k], xs[2]);
    for (size_t k = 0; k < 64; k++)
        r3[k] = dot_i8_panel_finish(d3[k], xs[3]);
    for (size_t k = 0; k < 64; k++)
        r4[k] = dot_i8_panel_finish(d4[k], xs[4]);
    for (size_t k = 0; k < 64; k++)
        r5[k] = dot_i8_panel_finish(d5[k], xs[5]);
}

RUVGEN_INLINE void dot_i8_tile4(
    const int8_t *x, size_t stride, const int8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const ruvgen_u32x4 zero = splat_i(0);
    const int8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    int32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const int8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    int32_t *const r1 = ruvgen_into(out, out_stride, 1);
    const int8_t *const x2 = ruvgen_at(x, stride, 2);
    ruvgen_word *const d2 = ruvgen_into(out, out_stride, 2);
    int32_t *const r2 = ruvgen_into(out, out_stride, 2);
    const int8_t *const x3 = ruvgen_at(x, stride, 3);
    ruvgen_word *const d3 = ruvgen_into(out, out_stride, 3);
    int32_t *const r3 = ruvgen_into(out, out_stride, 3);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        ruvgen_u32x4 xy0_0 = zero, xy0_1 = zero;
        ruvgen_u32x4 xy1_0 = zero, xy1_1 = zero;
        ruvgen_u32x4 xy2_0 = zero, xy2_1 = zero;
        ruvgen_u32x4 xy3_0 = zero, xy3_1 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const ruvgen_u8x16 b0 = load_i(y) ^ 0x80;
            const ruvgen_u8x16 b1 = load_i(y + 16) ^ 0x80;
            const ruvgen_u8x16 a0 = (ruvgen_u8x16)splat4(x0 + j);
            dot_i8_panel_xy_step(&xy0_0, a0, b0);
            dot_i8_panel_xy_step(&xy0_1, a0, b1);
            const ruvgen_u8x16 a1 = (ruvgen_u8x16)splat4(x1 + j);
            dot_i8_panel_xy_step(&xy1_0, a1, b0);
            dot_i8_panel_xy_step(&xy1_1, a1, b1);
            const ruvgen_u8x16 a2 = (ruvgen_u8x16)splat4(x2 + j);
            dot_i8_panel_xy_step(&xy2_0, a2, b0);
            dot_i8_panel_xy_step(&xy2_1, a2, b1);
            const ruvgen_u8x16 a3 = (ruvgen_u8x16)splat4(x3 + j);
            dot_i8_panel_xy_step(&xy3_0, a3, b0);
            dot_i8_panel_xy_step(&xy3_1, a3, b1);
        }
        store_i(d0 + l, xy0_0);
        store_i(d0 + l + 4, xy0_1);
        store_i(d1 + l, xy1_0);
        store_i(d1 + l + 4, xy1_1);
        store_i(d2 + l, xy2_0);
        store_i(d2 + l + 4, xy2_1);
        store_i(d3 + l, xy3_0);
        store_i(d3 + l + 4, xy3_1);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = dot_i8_panel_finish(d0[k], xs[0]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = dot_i8_panel_finish(d1[k], xs[1]);
    for (size_t k = 0; k < 64; k++)
        r2[k] = dot_i8_panel_finish(d2[k], xs[2]);
    for (size_t k = 0; k < 64; k++)
        r3[k] = dot_i8_panel_finish(d3[k], xs[3]);
}

RUVGEN_INLINE void dot_i8_tile2(
    const int8_t *x, size_t stride, const int8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const ruvgen_u32x4 zero = splat_i(0);
    const int8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    int32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const int8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    int32_t *const r1 = ruvgen_into(out, out_stride, 1);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        ruvgen_u32x4 xy0_0 = zero, xy0_1 = zero;
        ruvgen_u32x4 xy1_0 = zero, xy1_1 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const ruvgen_u8x16 b0 = load_i(y) ^ 0x80;
            const ruvgen_u8x16 b1 = load_i(y + 16) ^ 0x80;
            const ruvgen_u8x16 a0 = (ruvgen_u8x16)splat4(x0 + j);
            dot_i8_panel_xy_step(&xy0_0, a0, b0);
            dot_i8_panel_xy_step(&xy0_1, a0, b1);
            const ruvgen_u8x16 a1 = (ruvgen_u8x16)splat4(x1 + j);
            dot_i8_panel_xy_step(&xy1_0, a1, b0);
            dot_i8_panel_xy_step(&xy1_1, a1, b1);
        }
        store_i(d0 + l, xy0_0);
        store_i(d0 + l + 4, xy0_1);
        store_i(d1 + l, xy1_0);
        store_i(d1 + l + 4, xy1_1);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = dot_i8_panel_finish(d0[k], xs[0]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = dot_i8_panel_finish(d1[k], xs[1]);
}

RUVGEN_INLINE void dot_i8_tile1(
    const int8_t *x, size_t stride, const int8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const ruvgen_u32x4 zero = splat_i(0);
    const int8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    int32_t *const r0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        ruvgen_u32x4 xy0_0 = zero, xy0_1 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const ruvgen_u8x16 b0 = load_i(y) ^ 0x80;
            const ruvgen_u8x16 b1 = load_i(y + 16) ^ 0x80;
            const ruvgen_u8x16 a0 = (ruvgen_u8x16)splat4(x0 + j);
            dot_i8_panel_xy_step(&xy0_0, a0, b0);
            dot_i8_panel_xy_step(&xy0_1, a0, b1);
        }
        store_i(d0 + l, xy0_0);
        store_i(d0 + l + 4, xy0_1);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = dot_i8_panel_finish(d0[k], xs[0]);
}

static void rk_dot_i8_tile_dn__scalar(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    const ruvgen_word *const sums = xs;
    size_t i = 0;
    for (; i + 6 <= count; i += 6)
        dot_i8_tile6(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 4 <= count; i += 4)
        dot_i8_tile4(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 2 <= count; i += 2)
        dot_i8_tile2(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 1 <= count; i += 1)
        dot_i8_tile1(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
}

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_u8_tile6(
    const uint8_t *x, size_t stride, const uint8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const ruvgen_u32x4 zero = splat_i(0);
    const uint8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    uint32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const uint8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    uint32_t *const r1 = ruvgen_into(out, out_stride, 1);
    const uint8_t *const x2 = ruvgen_at(x, stride, 2);
    ruvgen_word *const d2 = ruvgen_into(out, out_stride, 2);
    uint32_t *const r2 = ruvgen_into(out, out_stride, 2);
    const uint8_t *const x3 = ruvgen_at(x, stride, 3);
    ruvgen_word *const d3 = ruvgen_into(out, out_stride, 3);
    uint32_t *const r3 = ruvgen_into(out, out_stride, 3);
    const uint8_t *const x4 = ruvgen_at(x, stride, 4);
    ruvgen_word *const d4 = ruvgen_into(out, out_stride, 4);
    uint32_t *const r4 = ruvgen_into(out, out_stride, 4);
    const uint8_t *const x5 = ruvgen_at(x, stride, 5);
    ruvgen_word *const d5 = ruvgen_into(out, out_stride, 5);
    uint32_t *const r5 = ruvgen_into(out, out_stride, 5);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        ruvgen_u32x4 xy0_0 = zero, xy0_1 = zero;
        ruvgen_u32x4 xy1_0 = zero, xy1_1 = zero;
        ruvgen_u32x4 xy2_0 = zero, xy2_1 = zero;
        ruvgen_u32x4 xy3_0 = zero, xy3_1 = zero;
        ruvgen_u32x4 xy4_0 = zero, xy4_1 = zero;
        ruvgen_u32x4 xy5_0 = zero, xy5_1 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const ruvgen_u8x16 b0 = load_i(y) ^ 0x80;
            const ruvgen_u8x16 b1 = load_i(y + 16) ^ 0x80;
            const ruvgen_u8x16 a0 = (ruvgen_u8x16)splat4(x0 + j);
            sqeuclidean_u8_panel_xy_step(&xy0_0, a0, b0);
            sqeuclidean_u8_panel_xy_step(&xy0_1, a0, b1);
            const ruvgen_u8x16 a1 = (ruvgen_u8x16)splat4(x1 + j);
            sqeuclidean_u8_panel_xy_step(&xy1_0, a1, b0);
            sqeuclidean_u8_panel_xy_step(&xy1_1, a1, b1);
            const ruvgen_u8x16 a2 = (ruvgen_u8x16)splat4(x2 + j);
            sqeuclidean_u8_panel_xy_step(&xy2_0, a2, b0);
            sqeuclidean_u8_panel_xy_step(&xy2_1, a2, b1);
            const ruvgen_u8x16 a3 = (ruvgen_u8x16)splat4(x3 + j);
            sqeuclidean_u8_panel_xy_step(&xy3_0, a3, b0);
            sqeuclidean_u8_panel_xy_step(&xy3_1, a3, b1);
            const ruvgen_u8x16 a4 = (ruvgen_u8x16)splat4(x4 + j);
            sqeuclidean_u8_panel_xy_step(&xy4_0, a4, b0);
            sqeuclidean_u8_panel_xy_step(&xy4_1, a4, b1);
            const ruvgen_u8x16 a5 = (ruvgen_u8x16)splat4(x5 + j);
            sqeuclidean_u8_panel_xy_step(&xy5_0, a5, b0);
            sqeuclidean_u8_panel_xy_step(&xy5_1, a5, b1);
        }
        store_i(d0 + l, xy0_0);
        store_i(d0 + l + 4, xy0_1);
        store_i(d1 + l, xy1_0);
        store_i(d1 + l + 4, xy1_1);
        store_i(d2 + l, xy2_0);
        store_i(d2 + l + 4, xy2_1);
        store_i(d3 + l, xy3_0);
        store_i(d3 + l + 4, xy3_1);
        store_i(d4 + l, xy4_0);
        store_i(d4 + l + 4, xy4_1);
        store_i(d5 + l, xy5_0);
        store_i(d5 + l + 4, xy5_1);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = sqeuclidean_u8_panel_finish(d0[k], xs[0], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = sqeuclidean_u8_panel_finish(d1[k], xs[1], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r2[k] = sqeuclidean_u8_panel_finish(d2[k], xs[2], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r3[k] = sqeuclidean_u8_panel_finish(d3[k], xs[3], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r4[k] = sqeuclidean_u8_panel_finish(d4[k], xs[4], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r5[k] = sqeuclidean_u8_panel_finish(d5[k], xs[5], ys[k]);
}

RUVGEN_INLINE void sqeuclidean_u8_tile4(
    const uint8_t *x, size_t stride, const uint8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const ruvgen_u32x4 zero = splat_i(0);
    const uint8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    uint32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const uint8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    uint32_t *const r1 = ruvgen_into(out, out_stride, 1);
    const uint8_t *const x2 = ruvgen_at(x, stride, 2);
    ruvgen_word *const d2 = ruvgen_into(out, out_stride, 2);
    uint32_t *const r2 = ruvgen_into(out, out_stride, 2);
    const uint8_t *const x3 = ruvgen_at(x, stride, 3);
    ruvgen_word *const d3 = ruvgen_into(out, out_stride, 3);
    uint32_t *const r3 = ruvgen_into(out, out_stride, 3);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        ruvgen_u32x4 xy0_0 = zero, xy0_1 = zero;
        ruvgen_u32x4 xy1_0 = zero, xy1_1 = zero;
        ruvgen_u32x4 xy2_0 = zero, xy2_1 = zero;
        ruvgen_u32x4 xy3_0 = zero, xy3_1 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const ruvgen_u8x16 b0 = load_i(y) ^ 0x80;
            const ruvgen_u8x16 b1 = load_i(y + 16) ^ 0x80;
            const ruvgen_u8x16 a0 = (ruvgen_u8x16)splat4(x0 + j);
            sqeuclidean_u8_panel_xy_step(&xy0_0, a0, b0);
            sqeuclidean_u8_panel_xy_step(&xy0_1, a0, b1);
            const ruvgen_u8x16 a1 = (ruvgen_u8x16)splat4(x1 + j);
            sqeuclidean_u8_panel_xy_step(&xy1_0, a1, b0);
            sqeuclidean_u8_panel_xy_step(&xy1_1, a1, b1);
            const ruvgen_u8x16 a2 = (ruvgen_u8x16)splat4(x2 + j);
            sqeuclidean_u8_panel_xy_step(&xy2_0, a2, b0);
            sqeuclidean_u8_panel_xy_step(&xy2_1, a2, b1);
            const ruvgen_u8x16 a3 = (ruvgen_u8x16)splat4(x3 + j);
            sqeuclidean_u8_panel_xy_step(&xy3_0, a3, b0);
            sqeuclidean_u8_panel_xy_step(&xy3_1, a3, b1);
        }
        store_i(d0 + l, xy0_0);
        store_i(d0 + l + 4, xy0_1);
        store_i(d1 + l, xy1_0);
        store_i(d1 + l + 4, xy1_1);
        store_i(d2 + l, xy2_0);
        store_i(d2 + l + 4, xy2_1);
        store_i(d3 + l, xy3_0);
        store_i(d3 + l + 4, xy3_1);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = sqeuclidean_u8_panel_finish(d0[k], xs[0], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = sqeuclidean_u8_panel_finish(d1[k], xs[1], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r2[k] = sqeuclidean_u8_panel_finish(d2[k], xs[2], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r3[k] = sqeuclidean_u8_panel_finish(d3[k], xs[3], ys[k]);
}

RUVGEN_INLINE void sqeuclidean_u8_tile2(
    const uint8_t *x, size_t stride, const uint8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const ruvgen_u32x4 zero = splat_i(0);
    const uint8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    uint32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const uint8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    uint32_t *const r1 = ruvgen_into(out, out_stride, 1);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        ruvgen_u32x4 xy0_0 = zero, xy0_1 = zero;
        ruvgen_u32x4 xy1_0 = zero, xy1_1 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const ruvgen_u8x16 b0 = load_i(y) ^ 0x80;
            const ruvgen_u8x16 b1 = load_i(y + 16) ^ 0x80;
            const ruvgen_u8x16 a0 = (ruvgen_u8x16)splat4(x0 + j);
            sqeuclidean_u8_panel_xy_step(&xy0_0, a0, b0);
            sqeuclidean_u8_panel_xy_step(&xy0_1, a0, b1);
            const ruvgen_u8x16 a1 = (ruvgen_u8x16)splat4(x1 + j);
            sqeuclidean_u8_panel_xy_step(&xy1_0, a1, b0);
            sqeuclidean_u8_panel_xy_step(&xy1_1, a1, b1);
        }
        store_i(d0 + l, xy0_0);
        store_i(d0 + l + 4, xy0_1);
        store_i(d1 + l, xy1_0);
        store_i(d1 + l + 4, xy1_1);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = sqeuclidean_u8_panel_finish(d0[k], xs[0], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = sqeuclidean_u8_panel_finish(d1[k], xs[1], ys[k]);
}

RUVGEN_INLINE void sqeuclidean_u8_tile1(
    const uint8_t *x, size_t stride, const uint8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const ruvgen_u32x4 zero = splat_i(0);
    const uint8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    uint32_t *const r0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        ruvgen_u32x4 xy0_0 = zero, xy0_1 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const ruvgen_u8x16 b0 = load_i(y) ^ 0x80;
            const ruvgen_u8x16 b1 = load_i(y + 16) ^ 0x80;
            const ruvgen_u8x16 a0 = (ruvgen_u8x16)splat4(x0 + j);
            sqeuclidean_u8_panel_xy_step(&xy0_0, a0, b0);
            sqeuclidean_u8_panel_xy_step(&xy0_1, a0, b1);
        }
        store_i(d0 + l, xy0_0);
        store_i(d0 + l + 4, xy0_1);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = sqeuclidean_u8_panel_finish(d0[k], xs[0], ys[k]);
}

static void rk_sqeuclidean_u8_tile_dn__scalar(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    const ruvgen_word *const sums = xs;
    size_t i = 0;
    for (; i + 6 <= count; i += 6)
        sqeuclidean_u8_tile6(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 4 <= count; i += 4)
        sqeuclidean_u8_tile4(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 2 <= count; i += 2)
        sqeuclidean_u8_tile2(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 1 <= count; i += 1)
        sqeuclidean_u8_tile1(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
}

/* euclidean, u8: √ Σ (x−y)² */
static void rk_euclidean_u8_tile_dn__scalar(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    rk_sqeuclidean_u8_tile_dn__scalar(x, stride, count, panel, n, xs, ys, out, out_stride);
    for (size_t i = 0; i < count; i++)
        euclidean_u8_panel_after_all(ruvgen_into(out, out_stride, i), 64);
}

/* dot, u8: −Σ x·y */
RUVGEN_INLINE void dot_u8_tile6(
    const uint8_t *x, size_t stride, const uint8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const ruvgen_u32x4 zero = splat_i(0);
    const uint8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    int32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const uint8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    int32_t *const r1 = ruvgen_into(out, out_stride, 1);
    const uint8_t *const x2 = ruvgen_at(x, stride, 2);
    ruvgen_word *const d2 = ruvgen_into(out, out_stride, 2);
    int32_t *const r2 = ruvgen_into(out, out_stride, 2);
    const uint8_t *const x3 = ruvgen_at(x, stride, 3);
    ruvgen_word *const d3 = ruvgen_into(out, out_stride, 3);
    int32_t *const r3 = ruvgen_into(out, out_stride, 3);
    const uint8_t *const x4 = ruvgen_at(x, stride, 4);
    ruvgen_word *const d4 = ruvgen_into(out, out_stride, 4);
    int32_t *const r4 = ruvgen_into(out, out_stride, 4);
    const uint8_t *const x5 = ruvgen_at(x, stride, 5);
    ruvgen_word *const d5 = ruvgen_into(out, out_stride, 5);
    int32_t *const r5 = ruvgen_into(out, out_stride, 5);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        ruvgen_u32x4 xy0_0 = zero, xy0_1 = zero;
        ruvgen_u32x4 xy1_0 = zero, xy1_1 = zero;
        ruvgen_u32x4 xy2_0 = zero, xy2_1 = zero;
        ruvgen_u32x4 xy3_0 = zero, xy3_1 = zero;
        ruvgen_u32x4 xy4_0 = zero, xy4_1 = zero;
        ruvgen_u32x4 xy5_0 = zero, xy5_1 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const ruvgen_u8x16 b0 = load_i(y) ^ 0x80;
            const ruvgen_u8x16 b1 = load_i(y + 16) ^ 0x80;
            const ruvgen_u8x16 a0 = (ruvgen_u8x16)splat4(x0 + j);
            dot_u8_panel_xy_step(&xy0_0, a0, b0);
            dot_u8_panel_xy_step(&xy0_1, a0, b1);
            const ruvgen_u8x16 a1 = (ruvgen_u8x16)splat4(x1 + j);
            dot_u8_panel_xy_step(&xy1_0, a1, b0);
            dot_u8_panel_xy_step(&xy1_1, a1, b1);
            const ruvgen_u8x16 a2 = (ruvgen_u8x16)splat4(x2 + j);
            dot_u8_panel_xy_step(&xy2_0, a2, b0);
            dot_u8_panel_xy_step(&xy2_1, a2, b1);
            const ruvgen_u8x16 a3 = (ruvgen_u8x16)splat4(x3 + j);
            dot_u8_panel_xy_step(&xy3_0, a3, b0);
            dot_u8_panel_xy_step(&xy3_1, a3, b1);
            const ruvgen_u8x16 a4 = (ruvgen_u8x16)splat4(x4 + j);
            dot_u8_panel_xy_step(&xy4_0, a4, b0);
            dot_u8_panel_xy_step(&xy4_1, a4, b1);
            const ruvgen_u8x16 a5 = (ruvgen_u8x16)splat4(x5 + j);
            dot_u8_panel_xy_step(&xy5_0, a5, b0);
            dot_u8_panel_xy_step(&xy5_1, a5, b1);
        }
        store_i(d0 + l, xy0_0);
        store_i(d0 + l + 4, xy0_1);
        store_i(d1 + l, xy1_0);
        store_i(d1 + l + 4, xy1_1);
        store_i(d2 + l, xy2_0);
        store_i(d2 + l + 4, xy2_1);
        store_i(d3 + l, xy3_0);
        store_i(d3 + l + 4, xy3_1);
        store_i(d4 + l, xy4_0);
        store_i(d4 + l + 4, xy4_1);
        store_i(d5 + l, xy5_0);
        store_i(d5 + l + 4, xy5_1);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = dot_u8_panel_finish(d0[k], xs[0]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = dot_u8_panel_finish(d1[k], xs[1]);
    for (size_t k = 0; k < 64; k++)
        r2[k] = dot_u8_panel_finish(d2[k], xs[2]);
    for (size_t k = 0; k < 64; k++)
        r3[k] = dot_u8_panel_finish(d3[k], xs[3]);
    for (size_t k = 0; k < 64; k++)
        r4[k] = dot_u8_panel_finish(d4[k], xs[4]);
    for (size_t k = 0; k < 64; k++)
        r5[k] = dot_u8_panel_finish(d5[k], xs[5]);
}

RUVGEN_INLINE void dot_u8_tile4(
    const uint8_t *x, size_t stride, const uint8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const ruvgen_u32x4 zero = splat_i(0);
    const uint8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    int32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const uint8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    int32_t *const r1 = ruvgen_into(out, out_stride, 1);
    const uint8_t *const x2 = ruvgen_at(x, stride, 2);
    ruvgen_word *const d2 = ruvgen_into(out, out_stride, 2);
    int32_t *const r2 = ruvgen_into(out, out_stride, 2);
    const uint8_t *const x3 = ruvgen_at(x, stride, 3);
    ruvgen_word *const d3 = ruvgen_into(out, out_stride, 3);
    int32_t *const r3 = ruvgen_into(out, out_stride, 3);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        ruvgen_u32x4 xy0_0 = zero, xy0_1 = zero;
        ruvgen_u32x4 xy1_0 = zero, xy1_1 = zero;
        ruvgen_u32x4 xy2_0 = zero, xy2_1 = zero;
        ruvgen_u32x4 xy3_0 = zero, xy3_1 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const ruvgen_u8x16 b0 = load_i(y) ^ 0x80;
            const ruvgen_u8x16 b1 = load_i(y + 16) ^ 0x80;
            const ruvgen_u8x16 a0 = (ruvgen_u8x16)splat4(x0 + j);
            dot_u8_panel_xy_step(&xy0_0, a0, b0);
            dot_u8_panel_xy_step(&xy0_1, a0, b1);
            const ruvgen_u8x16 a1 = (ruvgen_u8x16)splat4(x1 + j);
            dot_u8_panel_xy_step(&xy1_0, a1, b0);
            dot_u8_panel_xy_step(&xy1_1, a1, b1);
            const ruvgen_u8x16 a2 = (ruvgen_u8x16)splat4(x2 + j);
            dot_u8_panel_xy_step(&xy2_0, a2, b0);
            dot_u8_panel_xy_step(&xy2_1, a2, b1);
            const ruvgen_u8x16 a3 = (ruvgen_u8x16)splat4(x3 + j);
            dot_u8_panel_xy_step(&xy3_0, a3, b0);
            dot_u8_panel_xy_step(&xy3_1, a3, b1);
        }
        store_i(d0 + l, xy0_0);
        store_i(d0 + l + 4, xy0_1);
        store_i(d1 + l, xy1_0);
        store_i(d1 + l + 4, xy1_1);
        store_i(d2 + l, xy2_0);
        store_i(d2 + l + 4, xy2_1);
        store_i(d3 + l, xy3_0);
        store_i(d3 + l + 4, xy3_1);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = dot_u8_panel_finish(d0[k], xs[0]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = dot_u8_panel_finish(d1[k], xs[1]);
    for (size_t k = 0; k < 64; k++)
        r2[k] = dot_u8_panel_finish(d2[k], xs[2]);
    for (size_t k = 0; k < 64; k++)
        r3[k] = dot_u8_panel_finish(d3[k], xs[3]);
}

RUVGEN_INLINE void dot_u8_tile2(
    const uint8_t *x, size_t stride, const uint8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const ruvgen_u32x4 zero = splat_i(0);
    const uint8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    int32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const uint8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    int32_t *const r1 = ruvgen_into(out, out_stride, 1);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        ruvgen_u32x4 xy0_0 = zero, xy0_1 = zero;
        ruvgen_u32x4 xy1_0 = zero, xy1_1 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const ruvgen_u8x16 b0 = load_i(y) ^ 0x80;
            const ruvgen_u8x16 b1 = load_i(y + 16) ^ 0x80;
            const ruvgen_u8x16 a0 = (ruvgen_u8x16)splat4(x0 + j);
            dot_u8_panel_xy_step(&xy0_0, a0, b0);
            dot_u8_panel_xy_step(&xy0_1, a0, b1);
            const ruvgen_u8x16 a1 = (ruvgen_u8x16)splat4(x1 + j);
            dot_u8_panel_xy_step(&xy1_0, a1, b0);
            dot_u8_panel_xy_step(&xy1_1, a1, b1);
        }
        store_i(d0 + l, xy0_0);
        store_i(d0 + l + 4, xy0_1);
        store_i(d1 + l, xy1_0);
        store_i(d1 + l + 4, xy1_1);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = dot_u8_panel_finish(d0[k], xs[0]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = dot_u8_panel_finish(d1[k], xs[1]);
}

RUVGEN_INLINE void dot_u8_tile1(
    const uint8_t *x, size_t stride, const uint8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const ruvgen_u32x4 zero = splat_i(0);
    const uint8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    int32_t *const r0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 8) {
        ruvgen_u32x4 xy0_0 = zero, xy0_1 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const ruvgen_u8x16 b0 = load_i(y) ^ 0x80;
            const ruvgen_u8x16 b1 = load_i(y + 16) ^ 0x80;
            const ruvgen_u8x16 a0 = (ruvgen_u8x16)splat4(x0 + j);
            dot_u8_panel_xy_step(&xy0_0, a0, b0);
            dot_u8_panel_xy_step(&xy0_1, a0, b1);
        }
        store_i(d0 + l, xy0_0);
        store_i(d0 + l + 4, xy0_1);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = dot_u8_panel_finish(d0[k], xs[0]);
}

static void rk_dot_u8_tile_dn__scalar(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    const ruvgen_word *const sums = xs;
    size_t i = 0;
    for (; i + 6 <= count; i += 6)
        dot_u8_tile6(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 4 <= count; i += 4)
        dot_u8_tile4(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 2 <= count; i += 2)
        dot_u8_tile2(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 1 <= count; i += 1)
        dot_u8_tile1(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
}

#define ROW(METRIC, DTYPE, FORM, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_SCALAR, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_##FORM, RUVGEN_ISA_SCALAR, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_tile_scalar[] = {
    ROW(SQEUCLIDEAN, F32, BLOCK, 0, rk_sqeuclidean_f32_block_dn__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, BLOCK, 0, rk_euclidean_f32_block_dn__scalar, FLOAT),
    ROW(DOT, F32, BLOCK, 0, rk_dot_f32_block_dn__scalar, FLOAT),
    ROW(DOT, I8, BLOCK, 0, rk_dot_i8_block_dn__scalar, INT32_T),
    ROW(DOT, U8, BLOCK, 0, rk_dot_u8_block_dn__scalar, INT32_T),
    ROW(HAMMING, B1, BLOCK, 0, rk_hamming_b1_block_dn__scalar, UINT32_T),
    ROW(SQEUCLIDEAN, DOUBLE, BLOCK, 0, rk_sqeuclidean_double_block_dn__scalar, DOUBLE),
    ROW(EUCLIDEAN, DOUBLE, BLOCK, 0, rk_euclidean_double_block_dn__scalar, DOUBLE),
    ROW(DOT, DOUBLE, BLOCK, 0, rk_dot_double_block_dn__scalar, DOUBLE),
    ROW(SQEUCLIDEAN, F32, TILE, 0, rk_sqeuclidean_f32_tile_dn__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, TILE, 0, rk_euclidean_f32_tile_dn__scalar, FLOAT),
    ROW(DOT, F32, TILE, 0, rk_dot_f32_tile_dn__scalar, FLOAT),
    ROW(COSINE, F32, TILE, 0, rk_cosine_f32_tile_dn__scalar, FLOAT),
    ROW(MANHATTAN, F32, TILE, 0, rk_manhattan_f32_tile_dn__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, TILE, 0, rk_chebyshev_f32_tile_dn__scalar, FLOAT),
    ROW(SQEUCLIDEAN, I8, TILE, 0, rk_sqeuclidean_i8_tile_dn__scalar, UINT32_T),
    ROW(EUCLIDEAN, I8, TILE, 0, rk_euclidean_i8_tile_dn__scalar, FLOAT),
    ROW(DOT, I8, TILE, 0, rk_dot_i8_tile_dn__scalar, INT32_T),
    ROW(SQEUCLIDEAN, U8, TILE, 0, rk_sqeuclidean_u8_tile_dn__scalar, UINT32_T),
    ROW(EUCLIDEAN, U8, TILE, 0, rk_euclidean_u8_tile_dn__scalar, FLOAT),
    ROW(DOT, U8, TILE, 0, rk_dot_u8_tile_dn__scalar, INT32_T),
};

#undef ROW

const ruvgen_table ruvgen_tile_scalar = {
    rows_tile_scalar,
    sizeof rows_tile_scalar / sizeof rows_tile_scalar[0],
};
