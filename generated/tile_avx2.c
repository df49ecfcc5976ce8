/* Made by `nox -s generate` from templates/tile.j2 and templates/isa/…/avx2.j2. Do not edit. */
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
RUVGEN_INLINE void sqeuclidean_f32_block_sums(const float *x0, const float *x1, const float *x2,
    const float *y0, const float *y1, const float *y2, const float *y3, size_t n, float *sums0, float *sums1,
    float *sums2)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
    __m256 dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
    __m256 dd2_0 = zero, dd2_1 = zero, dd2_2 = zero, dd2_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m256 a0 = _mm256_loadu_ps(x0 + i);
        const __m256 a1 = _mm256_loadu_ps(x1 + i);
        const __m256 a2 = _mm256_loadu_ps(x2 + i);
        const __m256 b0 = _mm256_loadu_ps(y0 + i);
        sqeuclidean_f32_step(&dd0_0, a0, b0);
        sqeuclidean_f32_step(&dd1_0, a1, b0);
        sqeuclidean_f32_step(&dd2_0, a2, b0);
        const __m256 b1 = _mm256_loadu_ps(y1 + i);
        sqeuclidean_f32_step(&dd0_1, a0, b1);
        sqeuclidean_f32_step(&dd1_1, a1, b1);
        sqeuclidean_f32_step(&dd2_1, a2, b1);
        const __m256 b2 = _mm256_loadu_ps(y2 + i);
        sqeuclidean_f32_step(&dd0_2, a0, b2);
        sqeuclidean_f32_step(&dd1_2, a1, b2);
        sqeuclidean_f32_step(&dd2_2, a2, b2);
        const __m256 b3 = _mm256_loadu_ps(y3 + i);
        sqeuclidean_f32_step(&dd0_3, a0, b3);
        sqeuclidean_f32_step(&dd1_3, a1, b3);
        sqeuclidean_f32_step(&dd2_3, a2, b3);
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a0 = _mm256_maskload_ps(x0 + i, tail);
        const __m256 a1 = _mm256_maskload_ps(x1 + i, tail);
        const __m256 a2 = _mm256_maskload_ps(x2 + i, tail);
        const __m256 b0 = _mm256_maskload_ps(y0 + i, tail);
        sqeuclidean_f32_step(&dd0_0, a0, b0);
        sqeuclidean_f32_step(&dd1_0, a1, b0);
        sqeuclidean_f32_step(&dd2_0, a2, b0);
        const __m256 b1 = _mm256_maskload_ps(y1 + i, tail);
        sqeuclidean_f32_step(&dd0_1, a0, b1);
        sqeuclidean_f32_step(&dd1_1, a1, b1);
        sqeuclidean_f32_step(&dd2_1, a2, b1);
        const __m256 b2 = _mm256_maskload_ps(y2 + i, tail);
        sqeuclidean_f32_step(&dd0_2, a0, b2);
        sqeuclidean_f32_step(&dd1_2, a1, b2);
        sqeuclidean_f32_step(&dd2_2, a2, b2);
        const __m256 b3 = _mm256_maskload_ps(y3 + i, tail);
        sqeuclidean_f32_step(&dd0_3, a0, b3);
        sqeuclidean_f32_step(&dd1_3, a1, b3);
        sqeuclidean_f32_step(&dd2_3, a2, b3);
    }
    reduce_add4_f(sums0, dd0_0, dd0_1, dd0_2, dd0_3);
    reduce_add4_f(sums1, dd1_0, dd1_1, dd1_2, dd1_3);
    reduce_add4_f(sums2, dd2_0, dd2_1, dd2_2, dd2_3);
}

static __attribute__((noinline)) void sqeuclidean_f32_block_long__avx2(
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
            for (size_t from = 0; from < n; from += 2048) {
                const size_t part = n - from < 2048 ? n - from : 2048;
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

static void rk_sqeuclidean_f32_block_dn__avx2(
    const void *x, size_t x_stride, size_t m, const void *base, size_t stride, size_t count, size_t n,
    void *out, size_t out_stride)
{
    if (n > 2048)
        sqeuclidean_f32_block_long__avx2(x, x_stride, m, base, stride, count, n, out, out_stride);
    else
        sqeuclidean_f32_block_all(x, x_stride, m, base, stride, count, n, out, out_stride);
}

/* euclidean, f32: √ Σ (x−y)² */
static void rk_euclidean_f32_block_dn__avx2(
    const void *x, size_t x_stride, size_t m, const void *base, size_t stride, size_t count, size_t n,
    void *out, size_t out_stride)
{
    rk_sqeuclidean_f32_block_dn__avx2(x, x_stride, m, base, stride, count, n, out, out_stride);
    for (size_t i = 0; i < m; i++)
        euclidean_f32_after_all(ruvgen_into(out, out_stride, i), count);
}

/* dot, f32: −Σ x·y */
RUVGEN_INLINE void dot_f32_block_sums(const float *x0, const float *x1, const float *x2, const float *y0,
    const float *y1, const float *y2, const float *y3, size_t n, float *sums0, float *sums1, float *sums2)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    __m256 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    __m256 xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m256 a0 = _mm256_loadu_ps(x0 + i);
        const __m256 a1 = _mm256_loadu_ps(x1 + i);
        const __m256 a2 = _mm256_loadu_ps(x2 + i);
        const __m256 b0 = _mm256_loadu_ps(y0 + i);
        dot_f32_step(&xy0_0, a0, b0);
        dot_f32_step(&xy1_0, a1, b0);
        dot_f32_step(&xy2_0, a2, b0);
        const __m256 b1 = _mm256_loadu_ps(y1 + i);
        dot_f32_step(&xy0_1, a0, b1);
        dot_f32_step(&xy1_1, a1, b1);
        dot_f32_step(&xy2_1, a2, b1);
        const __m256 b2 = _mm256_loadu_ps(y2 + i);
        dot_f32_step(&xy0_2, a0, b2);
        dot_f32_step(&xy1_2, a1, b2);
        dot_f32_step(&xy2_2, a2, b2);
        const __m256 b3 = _mm256_loadu_ps(y3 + i);
        dot_f32_step(&xy0_3, a0, b3);
        dot_f32_step(&xy1_3, a1, b3);
        dot_f32_step(&xy2_3, a2, b3);
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a0 = _mm256_maskload_ps(x0 + i, tail);
        const __m256 a1 = _mm256_maskload_ps(x1 + i, tail);
        const __m256 a2 = _mm256_maskload_ps(x2 + i, tail);
        const __m256 b0 = _mm256_maskload_ps(y0 + i, tail);
        dot_f32_step(&xy0_0, a0, b0);
        dot_f32_step(&xy1_0, a1, b0);
        dot_f32_step(&xy2_0, a2, b0);
        const __m256 b1 = _mm256_maskload_ps(y1 + i, tail);
        dot_f32_step(&xy0_1, a0, b1);
        dot_f32_step(&xy1_1, a1, b1);
        dot_f32_step(&xy2_1, a2, b1);
        const __m256 b2 = _mm256_maskload_ps(y2 + i, tail);
        dot_f32_step(&xy0_2, a0, b2);
        dot_f32_step(&xy1_2, a1, b2);
        dot_f32_step(&xy2_2, a2, b2);
        const __m256 b3 = _mm256_maskload_ps(y3 + i, tail);
        dot_f32_step(&xy0_3, a0, b3);
        dot_f32_step(&xy1_3, a1, b3);
        dot_f32_step(&xy2_3, a2, b3);
    }
    reduce_add4_f(sums0, xy0_0, xy0_1, xy0_2, xy0_3);
    reduce_add4_f(sums1, xy1_0, xy1_1, xy1_2, xy1_3);
    reduce_add4_f(sums2, xy2_0, xy2_1, xy2_2, xy2_3);
}

static __attribute__((noinline)) void dot_f32_block_long__avx2(
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
            for (size_t from = 0; from < n; from += 2048) {
                const size_t part = n - from < 2048 ? n - from : 2048;
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

static void rk_dot_f32_block_dn__avx2(
    const void *x, size_t x_stride, size_t m, const void *base, size_t stride, size_t count, size_t n,
    void *out, size_t out_stride)
{
    if (n > 2048)
        dot_f32_block_long__avx2(x, x_stride, m, base, stride, count, n, out, out_stride);
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
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    __m256i xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m256i a0 = _mm256_cvtepi8_epi16(load16_i(x0 + i));
        const __m256i a1 = _mm256_cvtepi8_epi16(load16_i(x1 + i));
        const __m256i b0 = _mm256_cvtepi8_epi16(load16_i(y0 + i));
        dot_i8_xy_step(&xy0_0, a0, b0);
        dot_i8_xy_step(&xy1_0, a1, b0);
        const __m256i b1 = _mm256_cvtepi8_epi16(load16_i(y1 + i));
        dot_i8_xy_step(&xy0_1, a0, b1);
        dot_i8_xy_step(&xy1_1, a1, b1);
        const __m256i b2 = _mm256_cvtepi8_epi16(load16_i(y2 + i));
        dot_i8_xy_step(&xy0_2, a0, b2);
        dot_i8_xy_step(&xy1_2, a1, b2);
        const __m256i b3 = _mm256_cvtepi8_epi16(load16_i(y3 + i));
        dot_i8_xy_step(&xy0_3, a0, b3);
        dot_i8_xy_step(&xy1_3, a1, b3);
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const __m256i a0 = _mm256_cvtepi8_epi16(first16_i(x0 + i, tail));
        const __m256i a1 = _mm256_cvtepi8_epi16(first16_i(x1 + i, tail));
        const __m256i b0 = _mm256_cvtepi8_epi16(first16_i(y0 + i, tail));
        dot_i8_xy_step(&xy0_0, a0, b0);
        dot_i8_xy_step(&xy1_0, a1, b0);
        const __m256i b1 = _mm256_cvtepi8_epi16(first16_i(y1 + i, tail));
        dot_i8_xy_step(&xy0_1, a0, b1);
        dot_i8_xy_step(&xy1_1, a1, b1);
        const __m256i b2 = _mm256_cvtepi8_epi16(first16_i(y2 + i, tail));
        dot_i8_xy_step(&xy0_2, a0, b2);
        dot_i8_xy_step(&xy1_2, a1, b2);
        const __m256i b3 = _mm256_cvtepi8_epi16(first16_i(y3 + i, tail));
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

RUVGEN_BLOCK(rk_dot_i8_block_dn__avx2, dot_i8_block_all, n)

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
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    __m256i xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m256i a0 = _mm256_cvtepu8_epi16(load16_i(x0 + i));
        const __m256i a1 = _mm256_cvtepu8_epi16(load16_i(x1 + i));
        const __m256i b0 = _mm256_cvtepu8_epi16(load16_i(y0 + i));
        dot_u8_xy_step(&xy0_0, a0, b0);
        dot_u8_xy_step(&xy1_0, a1, b0);
        const __m256i b1 = _mm256_cvtepu8_epi16(load16_i(y1 + i));
        dot_u8_xy_step(&xy0_1, a0, b1);
        dot_u8_xy_step(&xy1_1, a1, b1);
        const __m256i b2 = _mm256_cvtepu8_epi16(load16_i(y2 + i));
        dot_u8_xy_step(&xy0_2, a0, b2);
        dot_u8_xy_step(&xy1_2, a1, b2);
        const __m256i b3 = _mm256_cvtepu8_epi16(load16_i(y3 + i));
        dot_u8_xy_step(&xy0_3, a0, b3);
        dot_u8_xy_step(&xy1_3, a1, b3);
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const __m256i a0 = _mm256_cvtepu8_epi16(first16_i(x0 + i, tail));
        const __m256i a1 = _mm256_cvtepu8_epi16(first16_i(x1 + i, tail));
        const __m256i b0 = _mm256_cvtepu8_epi16(first16_i(y0 + i, tail));
        dot_u8_xy_step(&xy0_0, a0, b0);
        dot_u8_xy_step(&xy1_0, a1, b0);
        const __m256i b1 = _mm256_cvtepu8_epi16(first16_i(y1 + i, tail));
        dot_u8_xy_step(&xy0_1, a0, b1);
        dot_u8_xy_step(&xy1_1, a1, b1);
        const __m256i b2 = _mm256_cvtepu8_epi16(first16_i(y2 + i, tail));
        dot_u8_xy_step(&xy0_2, a0, b2);
        dot_u8_xy_step(&xy1_2, a1, b2);
        const __m256i b3 = _mm256_cvtepu8_epi16(first16_i(y3 + i, tail));
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

RUVGEN_BLOCK(rk_dot_u8_block_dn__avx2, dot_u8_block_all, n)

/* hamming, b1: bits that differ */
RUVGEN_INLINE void hamming_b1_block_sums(const uint8_t *x0, const uint8_t *x1, const uint8_t *y0,
    const uint8_t *y1, const uint8_t *y2, const uint8_t *y3, size_t n, uint32_t *sums0, uint32_t *sums1)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i ne0_0 = zero, ne0_1 = zero, ne0_2 = zero, ne0_3 = zero;
    __m256i ne1_0 = zero, ne1_1 = zero, ne1_2 = zero, ne1_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const __m256i a0 = _mm256_loadu_si256((const __m256i *)(const void *)(x0 + i));
        const __m256i a1 = _mm256_loadu_si256((const __m256i *)(const void *)(x1 + i));
        const __m256i b0 = _mm256_loadu_si256((const __m256i *)(const void *)(y0 + i));
        hamming_b1_step(&ne0_0, a0, b0);
        hamming_b1_step(&ne1_0, a1, b0);
        const __m256i b1 = _mm256_loadu_si256((const __m256i *)(const void *)(y1 + i));
        hamming_b1_step(&ne0_1, a0, b1);
        hamming_b1_step(&ne1_1, a1, b1);
        const __m256i b2 = _mm256_loadu_si256((const __m256i *)(const void *)(y2 + i));
        hamming_b1_step(&ne0_2, a0, b2);
        hamming_b1_step(&ne1_2, a1, b2);
        const __m256i b3 = _mm256_loadu_si256((const __m256i *)(const void *)(y3 + i));
        hamming_b1_step(&ne0_3, a0, b3);
        hamming_b1_step(&ne1_3, a1, b3);
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i a0 = first32(x0 + i, tail);
        const __m256i a1 = first32(x1 + i, tail);
        const __m256i b0 = first32(y0 + i, tail);
        hamming_b1_step(&ne0_0, a0, b0);
        hamming_b1_step(&ne1_0, a1, b0);
        const __m256i b1 = first32(y1 + i, tail);
        hamming_b1_step(&ne0_1, a0, b1);
        hamming_b1_step(&ne1_1, a1, b1);
        const __m256i b2 = first32(y2 + i, tail);
        hamming_b1_step(&ne0_2, a0, b2);
        hamming_b1_step(&ne1_2, a1, b2);
        const __m256i b3 = first32(y3 + i, tail);
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

RUVGEN_BLOCK(rk_hamming_b1_block_dn__avx2, hamming_b1_block_all, n)

/* sqeuclidean, double: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_double_block_sums(const double *x0, const double *x1, const double *x2,
    const double *y0, const double *y1, const double *y2, const double *y3, size_t n, double *sums0,
    double *sums1, double *sums2)
{
    const __m256d zero = _mm256_setzero_pd();
    __m256d dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
    __m256d dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
    __m256d dd2_0 = zero, dd2_1 = zero, dd2_2 = zero, dd2_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const __m256d a0 = _mm256_loadu_pd(x0 + i);
        const __m256d a1 = _mm256_loadu_pd(x1 + i);
        const __m256d a2 = _mm256_loadu_pd(x2 + i);
        const __m256d b0 = _mm256_loadu_pd(y0 + i);
        sqeuclidean_double_step(&dd0_0, a0, b0);
        sqeuclidean_double_step(&dd1_0, a1, b0);
        sqeuclidean_double_step(&dd2_0, a2, b0);
        const __m256d b1 = _mm256_loadu_pd(y1 + i);
        sqeuclidean_double_step(&dd0_1, a0, b1);
        sqeuclidean_double_step(&dd1_1, a1, b1);
        sqeuclidean_double_step(&dd2_1, a2, b1);
        const __m256d b2 = _mm256_loadu_pd(y2 + i);
        sqeuclidean_double_step(&dd0_2, a0, b2);
        sqeuclidean_double_step(&dd1_2, a1, b2);
        sqeuclidean_double_step(&dd2_2, a2, b2);
        const __m256d b3 = _mm256_loadu_pd(y3 + i);
        sqeuclidean_double_step(&dd0_3, a0, b3);
        sqeuclidean_double_step(&dd1_3, a1, b3);
        sqeuclidean_double_step(&dd2_3, a2, b3);
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        const __m256d a0 = _mm256_maskload_pd(x0 + i, _mm256_cvtepi32_epi64(tail));
        const __m256d a1 = _mm256_maskload_pd(x1 + i, _mm256_cvtepi32_epi64(tail));
        const __m256d a2 = _mm256_maskload_pd(x2 + i, _mm256_cvtepi32_epi64(tail));
        const __m256d b0 = _mm256_maskload_pd(y0 + i, _mm256_cvtepi32_epi64(tail));
        sqeuclidean_double_step(&dd0_0, a0, b0);
        sqeuclidean_double_step(&dd1_0, a1, b0);
        sqeuclidean_double_step(&dd2_0, a2, b0);
        const __m256d b1 = _mm256_maskload_pd(y1 + i, _mm256_cvtepi32_epi64(tail));
        sqeuclidean_double_step(&dd0_1, a0, b1);
        sqeuclidean_double_step(&dd1_1, a1, b1);
        sqeuclidean_double_step(&dd2_1, a2, b1);
        const __m256d b2 = _mm256_maskload_pd(y2 + i, _mm256_cvtepi32_epi64(tail));
        sqeuclidean_double_step(&dd0_2, a0, b2);
        sqeuclidean_double_step(&dd1_2, a1, b2);
        sqeuclidean_double_step(&dd2_2, a2, b2);
        const __m256d b3 = _mm256_maskload_pd(y3 + i, _mm256_cvtepi32_epi64(tail));
        sqeuclidean_double_step(&dd0_3, a0, b3);
        sqeuclidean_double_step(&dd1_3, a1, b3);
        sqeuclidean_double_step(&dd2_3, a2, b3);
    }
    reduce_add4_d(sums0, dd0_0, dd0_1, dd0_2, dd0_3);
    reduce_add4_d(sums1, dd1_0, dd1_1, dd1_2, dd1_3);
    reduce_add4_d(sums2, dd2_0, dd2_1, dd2_2, dd2_3);
}

static __attribute__((noinline)) void sqeuclidean_double_block_long__avx2(
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
            for (size_t from = 0; from < n; from += 1024) {
                const size_t part = n - from < 1024 ? n - from : 1024;
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

static void rk_sqeuclidean_double_block_dn__avx2(
    const void *x, size_t x_stride, size_t m, const void *base, size_t stride, size_t count, size_t n,
    void *out, size_t out_stride)
{
    if (n > 1024)
        sqeuclidean_double_block_long__avx2(x, x_stride, m, base, stride, count, n, out, out_stride);
    else
        sqeuclidean_double_block_all(x, x_stride, m, base, stride, count, n, out, out_stride);
}

/* euclidean, double: √ Σ (x−y)² */
static void rk_euclidean_double_block_dn__avx2(
    const void *x, size_t x_stride, size_t m, const void *base, size_t stride, size_t count, size_t n,
    void *out, size_t out_stride)
{
    rk_sqeuclidean_double_block_dn__avx2(x, x_stride, m, base, stride, count, n, out, out_stride);
    for (size_t i = 0; i < m; i++)
        euclidean_double_after_all(ruvgen_into(out, out_stride, i), count);
}

/* dot, double: −Σ x·y */
RUVGEN_INLINE void dot_double_block_sums(const double *x0, const double *x1, const double *x2,
    const double *y0, const double *y1, const double *y2, const double *y3, size_t n, double *sums0,
    double *sums1, double *sums2)
{
    const __m256d zero = _mm256_setzero_pd();
    __m256d xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    __m256d xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    __m256d xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const __m256d a0 = _mm256_loadu_pd(x0 + i);
        const __m256d a1 = _mm256_loadu_pd(x1 + i);
        const __m256d a2 = _mm256_loadu_pd(x2 + i);
        const __m256d b0 = _mm256_loadu_pd(y0 + i);
        dot_double_step(&xy0_0, a0, b0);
        dot_double_step(&xy1_0, a1, b0);
        dot_double_step(&xy2_0, a2, b0);
        const __m256d b1 = _mm256_loadu_pd(y1 + i);
        dot_double_step(&xy0_1, a0, b1);
        dot_double_step(&xy1_1, a1, b1);
        dot_double_step(&xy2_1, a2, b1);
        const __m256d b2 = _mm256_loadu_pd(y2 + i);
        dot_double_step(&xy0_2, a0, b2);
        dot_double_step(&xy1_2, a1, b2);
        dot_double_step(&xy2_2, a2, b2);
        const __m256d b3 = _mm256_loadu_pd(y3 + i);
        dot_double_step(&xy0_3, a0, b3);
        dot_double_step(&xy1_3, a1, b3);
        dot_double_step(&xy2_3, a2, b3);
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        const __m256d a0 = _mm256_maskload_pd(x0 + i, _mm256_cvtepi32_epi64(tail));
        const __m256d a1 = _mm256_maskload_pd(x1 + i, _mm256_cvtepi32_epi64(tail));
        const __m256d a2 = _mm256_maskload_pd(x2 + i, _mm256_cvtepi32_epi64(tail));
        const __m256d b0 = _mm256_maskload_pd(y0 + i, _mm256_cvtepi32_epi64(tail));
        dot_double_step(&xy0_0, a0, b0);
        dot_double_step(&xy1_0, a1, b0);
        dot_double_step(&xy2_0, a2, b0);
        const __m256d b1 = _mm256_maskload_pd(y1 + i, _mm256_cvtepi32_epi64(tail));
        dot_double_step(&xy0_1, a0, b1);
        dot_double_step(&xy1_1, a1, b1);
        dot_double_step(&xy2_1, a2, b1);
        const __m256d b2 = _mm256_maskload_pd(y2 + i, _mm256_cvtepi32_epi64(tail));
        dot_double_step(&xy0_2, a0, b2);
        dot_double_step(&xy1_2, a1, b2);
        dot_double_step(&xy2_2, a2, b2);
        const __m256d b3 = _mm256_maskload_pd(y3 + i, _mm256_cvtepi32_epi64(tail));
        dot_double_step(&xy0_3, a0, b3);
        dot_double_step(&xy1_3, a1, b3);
        dot_double_step(&xy2_3, a2, b3);
    }
    reduce_add4_d(sums0, xy0_0, xy0_1, xy0_2, xy0_3);
    reduce_add4_d(sums1, xy1_0, xy1_1, xy1_2, xy1_3);
    reduce_add4_d(sums2, xy2_0, xy2_1, xy2_2, xy2_3);
}

static __attribute__((noinline)) void dot_double_block_long__avx2(
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
            for (size_t from = 0; from < n; from += 1024) {
                const size_t part = n - from < 1024 ? n - from : 1024;
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

static void rk_dot_double_block_dn__avx2(
    const void *x, size_t x_stride, size_t m, const void *base, size_t stride, size_t count, size_t n,
    void *out, size_t out_stride)
{
    if (n > 1024)
        dot_double_block_long__avx2(x, x_stride, m, base, stride, count, n, out, out_stride);
    else
        dot_double_block_all(x, x_stride, m, base, stride, count, n, out, out_stride);
}

/* sqeuclidean, f32: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_f32_tile6(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const __m256 zero = _mm256_setzero_ps();
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
    for (size_t l = 0; l < 64; l += 16) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            __m256 dd0_0 = zero, dd0_1 = zero;
            __m256 dd1_0 = zero, dd1_1 = zero;
            __m256 dd2_0 = zero, dd2_1 = zero;
            __m256 dd3_0 = zero, dd3_1 = zero;
            __m256 dd4_0 = zero, dd4_1 = zero;
            __m256 dd5_0 = zero, dd5_1 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const __m256 b0 = _mm256_loadu_ps(y);
                const __m256 b1 = _mm256_loadu_ps(y + 8);
                const __m256 a0 = _mm256_set1_ps(*(x0 + j));
                sqeuclidean_f32_step(&dd0_0, a0, b0);
                sqeuclidean_f32_step(&dd0_1, a0, b1);
                const __m256 a1 = _mm256_set1_ps(*(x1 + j));
                sqeuclidean_f32_step(&dd1_0, a1, b0);
                sqeuclidean_f32_step(&dd1_1, a1, b1);
                const __m256 a2 = _mm256_set1_ps(*(x2 + j));
                sqeuclidean_f32_step(&dd2_0, a2, b0);
                sqeuclidean_f32_step(&dd2_1, a2, b1);
                const __m256 a3 = _mm256_set1_ps(*(x3 + j));
                sqeuclidean_f32_step(&dd3_0, a3, b0);
                sqeuclidean_f32_step(&dd3_1, a3, b1);
                const __m256 a4 = _mm256_set1_ps(*(x4 + j));
                sqeuclidean_f32_step(&dd4_0, a4, b0);
                sqeuclidean_f32_step(&dd4_1, a4, b1);
                const __m256 a5 = _mm256_set1_ps(*(x5 + j));
                sqeuclidean_f32_step(&dd5_0, a5, b0);
                sqeuclidean_f32_step(&dd5_1, a5, b1);
            }
            _mm256_storeu_ps(d0 + l, _mm256_add_ps(dd0_0, (from ? _mm256_loadu_ps(d0 + l) : zero)));
            _mm256_storeu_ps(d0 + l + 8, _mm256_add_ps(dd0_1, (from ? _mm256_loadu_ps(d0 + l + 8) : zero)));
            _mm256_storeu_ps(d1 + l, _mm256_add_ps(dd1_0, (from ? _mm256_loadu_ps(d1 + l) : zero)));
            _mm256_storeu_ps(d1 + l + 8, _mm256_add_ps(dd1_1, (from ? _mm256_loadu_ps(d1 + l + 8) : zero)));
            _mm256_storeu_ps(d2 + l, _mm256_add_ps(dd2_0, (from ? _mm256_loadu_ps(d2 + l) : zero)));
            _mm256_storeu_ps(d2 + l + 8, _mm256_add_ps(dd2_1, (from ? _mm256_loadu_ps(d2 + l + 8) : zero)));
            _mm256_storeu_ps(d3 + l, _mm256_add_ps(dd3_0, (from ? _mm256_loadu_ps(d3 + l) : zero)));
            _mm256_storeu_ps(d3 + l + 8, _mm256_add_ps(dd3_1, (from ? _mm256_loadu_ps(d3 + l + 8) : zero)));
            _mm256_storeu_ps(d4 + l, _mm256_add_ps(dd4_0, (from ? _mm256_loadu_ps(d4 + l) : zero)));
            _mm256_storeu_ps(d4 + l + 8, _mm256_add_ps(dd4_1, (from ? _mm256_loadu_ps(d4 + l + 8) : zero)));
            _mm256_storeu_ps(d5 + l, _mm256_add_ps(dd5_0, (from ? _mm256_loadu_ps(d5 + l) : zero)));
            _mm256_storeu_ps(d5 + l + 8, _mm256_add_ps(dd5_1, (from ? _mm256_loadu_ps(d5 + l + 8) : zero)));
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
    const __m256 zero = _mm256_setzero_ps();
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
    for (size_t l = 0; l < 64; l += 16) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            __m256 dd0_0 = zero, dd0_1 = zero;
            __m256 dd1_0 = zero, dd1_1 = zero;
            __m256 dd2_0 = zero, dd2_1 = zero;
            __m256 dd3_0 = zero, dd3_1 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const __m256 b0 = _mm256_loadu_ps(y);
                const __m256 b1 = _mm256_loadu_ps(y + 8);
                const __m256 a0 = _mm256_set1_ps(*(x0 + j));
                sqeuclidean_f32_step(&dd0_0, a0, b0);
                sqeuclidean_f32_step(&dd0_1, a0, b1);
                const __m256 a1 = _mm256_set1_ps(*(x1 + j));
                sqeuclidean_f32_step(&dd1_0, a1, b0);
                sqeuclidean_f32_step(&dd1_1, a1, b1);
                const __m256 a2 = _mm256_set1_ps(*(x2 + j));
                sqeuclidean_f32_step(&dd2_0, a2, b0);
                sqeuclidean_f32_step(&dd2_1, a2, b1);
                const __m256 a3 = _mm256_set1_ps(*(x3 + j));
                sqeuclidean_f32_step(&dd3_0, a3, b0);
                sqeuclidean_f32_step(&dd3_1, a3, b1);
            }
            _mm256_storeu_ps(d0 + l, _mm256_add_ps(dd0_0, (from ? _mm256_loadu_ps(d0 + l) : zero)));
            _mm256_storeu_ps(d0 + l + 8, _mm256_add_ps(dd0_1, (from ? _mm256_loadu_ps(d0 + l + 8) : zero)));
            _mm256_storeu_ps(d1 + l, _mm256_add_ps(dd1_0, (from ? _mm256_loadu_ps(d1 + l) : zero)));
            _mm256_storeu_ps(d1 + l + 8, _mm256_add_ps(dd1_1, (from ? _mm256_loadu_ps(d1 + l + 8) : zero)));
            _mm256_storeu_ps(d2 + l, _mm256_add_ps(dd2_0, (from ? _mm256_loadu_ps(d2 + l) : zero)));
            _mm256_storeu_ps(d2 + l + 8, _mm256_add_ps(dd2_1, (from ? _mm256_loadu_ps(d2 + l + 8) : zero)));
            _mm256_storeu_ps(d3 + l, _mm256_add_ps(dd3_0, (from ? _mm256_loadu_ps(d3 + l) : zero)));
            _mm256_storeu_ps(d3 + l + 8, _mm256_add_ps(dd3_1, (from ? _mm256_loadu_ps(d3 + l + 8) : zero)));
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
    const __m256 zero = _mm256_setzero_ps();
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    const float *const x1 = ruvgen_at(x, stride, 1);
    float *const d1 = ruvgen_into(out, out_stride, 1);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            __m256 dd0_0 = zero, dd0_1 = zero;
            __m256 dd1_0 = zero, dd1_1 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const __m256 b0 = _mm256_loadu_ps(y);
                const __m256 b1 = _mm256_loadu_ps(y + 8);
                const __m256 a0 = _mm256_set1_ps(*(x0 + j));
                sqeuclidean_f32_step(&dd0_0, a0, b0);
                sqeuclidean_f32_step(&dd0_1, a0, b1);
                const __m256 a1 = _mm256_set1_ps(*(x1 + j));
                sqeuclidean_f32_step(&dd1_0, a1, b0);
                sqeuclidean_f32_step(&dd1_1, a1, b1);
            }
            _mm256_storeu_ps(d0 + l, _mm256_add_ps(dd0_0, (from ? _mm256_loadu_ps(d0 + l) : zero)));
            _mm256_storeu_ps(d0 + l + 8, _mm256_add_ps(dd0_1, (from ? _mm256_loadu_ps(d0 + l + 8) : zero)));
            _mm256_storeu_ps(d1 + l, _mm256_add_ps(dd1_0, (from ? _mm256_loadu_ps(d1 + l) : zero)));
            _mm256_storeu_ps(d1 + l + 8, _mm256_add_ps(dd1_1, (from ? _mm256_loadu_ps(d1 + l + 8) : zero)));
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
    const __m256 zero = _mm256_setzero_ps();
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            __m256 dd0_0 = zero, dd0_1 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const __m256 b0 = _mm256_loadu_ps(y);
                const __m256 b1 = _mm256_loadu_ps(y + 8);
                const __m256 a0 = _mm256_set1_ps(*(x0 + j));
                sqeuclidean_f32_step(&dd0_0, a0, b0);
                sqeuclidean_f32_step(&dd0_1, a0, b1);
            }
            _mm256_storeu_ps(d0 + l, _mm256_add_ps(dd0_0, (from ? _mm256_loadu_ps(d0 + l) : zero)));
            _mm256_storeu_ps(d0 + l + 8, _mm256_add_ps(dd0_1, (from ? _mm256_loadu_ps(d0 + l + 8) : zero)));
        }
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = sqeuclidean_f32_finish(d0[k]);
}

static void rk_sqeuclidean_f32_tile_dn__avx2(
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
static void rk_euclidean_f32_tile_dn__avx2(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    rk_sqeuclidean_f32_tile_dn__avx2(x, stride, count, panel, n, xs, ys, out, out_stride);
    for (size_t i = 0; i < count; i++)
        euclidean_f32_after_all(ruvgen_into(out, out_stride, i), 64);
}

/* dot, f32: −Σ x·y */
RUVGEN_INLINE void dot_f32_tile6(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const __m256 zero = _mm256_setzero_ps();
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
    for (size_t l = 0; l < 64; l += 16) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            __m256 xy0_0 = zero, xy0_1 = zero;
            __m256 xy1_0 = zero, xy1_1 = zero;
            __m256 xy2_0 = zero, xy2_1 = zero;
            __m256 xy3_0 = zero, xy3_1 = zero;
            __m256 xy4_0 = zero, xy4_1 = zero;
            __m256 xy5_0 = zero, xy5_1 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const __m256 b0 = _mm256_loadu_ps(y);
                const __m256 b1 = _mm256_loadu_ps(y + 8);
                const __m256 a0 = _mm256_set1_ps(*(x0 + j));
                dot_f32_step(&xy0_0, a0, b0);
                dot_f32_step(&xy0_1, a0, b1);
                const __m256 a1 = _mm256_set1_ps(*(x1 + j));
                dot_f32_step(&xy1_0, a1, b0);
                dot_f32_step(&xy1_1, a1, b1);
                const __m256 a2 = _mm256_set1_ps(*(x2 + j));
                dot_f32_step(&xy2_0, a2, b0);
                dot_f32_step(&xy2_1, a2, b1);
                const __m256 a3 = _mm256_set1_ps(*(x3 + j));
                dot_f32_step(&xy3_0, a3, b0);
                dot_f32_step(&xy3_1, a3, b1);
                const __m256 a4 = _mm256_set1_ps(*(x4 + j));
                dot_f32_step(&xy4_0, a4, b0);
                dot_f32_step(&xy4_1, a4, b1);
                const __m256 a5 = _mm256_set1_ps(*(x5 + j));
                dot_f32_step(&xy5_0, a5, b0);
                dot_f32_step(&xy5_1, a5, b1);
            }
            _mm256_storeu_ps(d0 + l, _mm256_add_ps(xy0_0, (from ? _mm256_loadu_ps(d0 + l) : zero)));
            _mm256_storeu_ps(d0 + l + 8, _mm256_add_ps(xy0_1, (from ? _mm256_loadu_ps(d0 + l + 8) : zero)));
            _mm256_storeu_ps(d1 + l, _mm256_add_ps(xy1_0, (from ? _mm256_loadu_ps(d1 + l) : zero)));
            _mm256_storeu_ps(d1 + l + 8, _mm256_add_ps(xy1_1, (from ? _mm256_loadu_ps(d1 + l + 8) : zero)));
            _mm256_storeu_ps(d2 + l, _mm256_add_ps(xy2_0, (from ? _mm256_loadu_ps(d2 + l) : zero)));
            _mm256_storeu_ps(d2 + l + 8, _mm256_add_ps(xy2_1, (from ? _mm256_loadu_ps(d2 + l + 8) : zero)));
            _mm256_storeu_ps(d3 + l, _mm256_add_ps(xy3_0, (from ? _mm256_loadu_ps(d3 + l) : zero)));
            _mm256_storeu_ps(d3 + l + 8, _mm256_add_ps(xy3_1, (from ? _mm256_loadu_ps(d3 + l + 8) : zero)));
            _mm256_storeu_ps(d4 + l, _mm256_add_ps(xy4_0, (from ? _mm256_loadu_ps(d4 + l) : zero)));
            _mm256_storeu_ps(d4 + l + 8, _mm256_add_ps(xy4_1, (from ? _mm256_loadu_ps(d4 + l + 8) : zero)));
            _mm256_storeu_ps(d5 + l, _mm256_add_ps(xy5_0, (from ? _mm256_loadu_ps(d5 + l) : zero)));
            _mm256_storeu_ps(d5 + l + 8, _mm256_add_ps(xy5_1, (from ? _mm256_loadu_ps(d5 + l + 8) : zero)));
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
    const __m256 zero = _mm256_setzero_ps();
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
    for (size_t l = 0; l < 64; l += 16) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            __m256 xy0_0 = zero, xy0_1 = zero;
            __m256 xy1_0 = zero, xy1_1 = zero;
            __m256 xy2_0 = zero, xy2_1 = zero;
            __m256 xy3_0 = zero, xy3_1 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const __m256 b0 = _mm256_loadu_ps(y);
                const __m256 b1 = _mm256_loadu_ps(y + 8);
                const __m256 a0 = _mm256_set1_ps(*(x0 + j));
                dot_f32_step(&xy0_0, a0, b0);
                dot_f32_step(&xy0_1, a0, b1);
                const __m256 a1 = _mm256_set1_ps(*(x1 + j));
                dot_f32_step(&xy1_0, a1, b0);
                dot_f32_step(&xy1_1, a1, b1);
                const __m256 a2 = _mm256_set1_ps(*(x2 + j));
                dot_f32_step(&xy2_0, a2, b0);
                dot_f32_step(&xy2_1, a2, b1);
                const __m256 a3 = _mm256_set1_ps(*(x3 + j));
                dot_f32_step(&xy3_0, a3, b0);
                dot_f32_step(&xy3_1, a3, b1);
            }
            _mm256_storeu_ps(d0 + l, _mm256_add_ps(xy0_0, (from ? _mm256_loadu_ps(d0 + l) : zero)));
            _mm256_storeu_ps(d0 + l + 8, _mm256_add_ps(xy0_1, (from ? _mm256_loadu_ps(d0 + l + 8) : zero)));
            _mm256_storeu_ps(d1 + l, _mm256_add_ps(xy1_0, (from ? _mm256_loadu_ps(d1 + l) : zero)));
            _mm256_storeu_ps(d1 + l + 8, _mm256_add_ps(xy1_1, (from ? _mm256_loadu_ps(d1 + l + 8) : zero)));
            _mm256_storeu_ps(d2 + l, _mm256_add_ps(xy2_0, (from ? _mm256_loadu_ps(d2 + l) : zero)));
            _mm256_storeu_ps(d2 + l + 8, _mm256_add_ps(xy2_1, (from ? _mm256_loadu_ps(d2 + l + 8) : zero)));
            _mm256_storeu_ps(d3 + l, _mm256_add_ps(xy3_0, (from ? _mm256_loadu_ps(d3 + l) : zero)));
            _mm256_storeu_ps(d3 + l + 8, _mm256_add_ps(xy3_1, (from ? _mm256_loadu_ps(d3 + l + 8) : zero)));
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
    const __m256 zero = _mm256_setzero_ps();
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    const float *const x1 = ruvgen_at(x, stride, 1);
    float *const d1 = ruvgen_into(out, out_stride, 1);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            __m256 xy0_0 = zero, xy0_1 = zero;
            __m256 xy1_0 = zero, xy1_1 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const __m256 b0 = _mm256_loadu_ps(y);
                const __m256 b1 = _mm256_loadu_ps(y + 8);
                const __m256 a0 = _mm256_set1_ps(*(x0 + j));
                dot_f32_step(&xy0_0, a0, b0);
                dot_f32_step(&xy0_1, a0, b1);
                const __m256 a1 = _mm256_set1_ps(*(x1 + j));
                dot_f32_step(&xy1_0, a1, b0);
                dot_f32_step(&xy1_1, a1, b1);
            }
            _mm256_storeu_ps(d0 + l, _mm256_add_ps(xy0_0, (from ? _mm256_loadu_ps(d0 + l) : zero)));
            _mm256_storeu_ps(d0 + l + 8, _mm256_add_ps(xy0_1, (from ? _mm256_loadu_ps(d0 + l + 8) : zero)));
            _mm256_storeu_ps(d1 + l, _mm256_add_ps(xy1_0, (from ? _mm256_loadu_ps(d1 + l) : zero)));
            _mm256_storeu_ps(d1 + l + 8, _mm256_add_ps(xy1_1, (from ? _mm256_loadu_ps(d1 + l + 8) : zero)));
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
    const __m256 zero = _mm256_setzero_ps();
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            __m256 xy0_0 = zero, xy0_1 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const __m256 b0 = _mm256_loadu_ps(y);
                const __m256 b1 = _mm256_loadu_ps(y + 8);
                const __m256 a0 = _mm256_set1_ps(*(x0 + j));
                dot_f32_step(&xy0_0, a0, b0);
                dot_f32_step(&xy0_1, a0, b1);
            }
            _mm256_storeu_ps(d0 + l, _mm256_add_ps(xy0_0, (from ? _mm256_loadu_ps(d0 + l) : zero)));
            _mm256_storeu_ps(d0 + l + 8, _mm256_add_ps(xy0_1, (from ? _mm256_loadu_ps(d0 + l + 8) : zero)));
        }
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = dot_f32_finish(d0[k]);
}

static void rk_dot_f32_tile_dn__avx2(
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
    const __m256 zero = _mm256_setzero_ps();
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
    for (size_t l = 0; l < 64; l += 16) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            __m256 xy0_0 = zero, xy0_1 = zero;
            __m256 xy1_0 = zero, xy1_1 = zero;
            __m256 xy2_0 = zero, xy2_1 = zero;
            __m256 xy3_0 = zero, xy3_1 = zero;
            __m256 xy4_0 = zero, xy4_1 = zero;
            __m256 xy5_0 = zero, xy5_1 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const __m256 b0 = _mm256_loadu_ps(y);
                const __m256 b1 = _mm256_loadu_ps(y + 8);
                const __m256 a0 = _mm256_set1_ps(*(x0 + j));
                cosine_f32_xy_step(&xy0_0, a0, b0);
                cosine_f32_xy_step(&xy0_1, a0, b1);
                const __m256 a1 = _mm256_set1_ps(*(x1 + j));
                cosine_f32_xy_step(&xy1_0, a1, b0);
                cosine_f32_xy_step(&xy1_1, a1, b1);
                const __m256 a2 = _mm256_set1_ps(*(x2 + j));
                cosine_f32_xy_step(&xy2_0, a2, b0);
                cosine_f32_xy_step(&xy2_1, a2, b1);
                const __m256 a3 = _mm256_set1_ps(*(x3 + j));
                cosine_f32_xy_step(&xy3_0, a3, b0);
                cosine_f32_xy_step(&xy3_1, a3, b1);
                const __m256 a4 = _mm256_set1_ps(*(x4 + j));
                cosine_f32_xy_step(&xy4_0, a4, b0);
                cosine_f32_xy_step(&xy4_1, a4, b1);
                const __m256 a5 = _mm256_set1_ps(*(x5 + j));
                cosine_f32_xy_step(&xy5_0, a5, b0);
                cosine_f32_xy_step(&xy5_1, a5, b1);
            }
            _mm256_storeu_ps(d0 + l, _mm256_add_ps(xy0_0, (from ? _mm256_loadu_ps(d0 + l) : zero)));
            _mm256_storeu_ps(d0 + l + 8, _mm256_add_ps(xy0_1, (from ? _mm256_loadu_ps(d0 + l + 8) : zero)));
            _mm256_storeu_ps(d1 + l, _mm256_add_ps(xy1_0, (from ? _mm256_loadu_ps(d1 + l) : zero)));
            _mm256_storeu_ps(d1 + l + 8, _mm256_add_ps(xy1_1, (from ? _mm256_loadu_ps(d1 + l + 8) : zero)));
            _mm256_storeu_ps(d2 + l, _mm256_add_ps(xy2_0, (from ? _mm256_loadu_ps(d2 + l) : zero)));
            _mm256_storeu_ps(d2 + l + 8, _mm256_add_ps(xy2_1, (from ? _mm256_loadu_ps(d2 + l + 8) : zero)));
            _mm256_storeu_ps(d3 + l, _mm256_add_ps(xy3_0, (from ? _mm256_loadu_ps(d3 + l) : zero)));
            _mm256_storeu_ps(d3 + l + 8, _mm256_add_ps(xy3_1, (from ? _mm256_loadu_ps(d3 + l + 8) : zero)));
            _mm256_storeu_ps(d4 + l, _mm256_add_ps(xy4_0, (from ? _mm256_loadu_ps(d4 + l) : zero)));
            _mm256_storeu_ps(d4 + l + 8, _mm256_add_ps(xy4_1, (from ? _mm256_loadu_ps(d4 + l + 8) : zero)));
            _mm256_storeu_ps(d5 + l, _mm256_add_ps(xy5_0, (from ? _mm256_loadu_ps(d5 + l) : zero)));
            _mm256_storeu_ps(d5 + l + 8, _mm256_add_ps(xy5_1, (from ? _mm256_loadu_ps(d5 + l + 8) : zero)));
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
    const __m256 zero = _mm256_setzero_ps();
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
    for (size_t l = 0; l < 64; l += 16) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            __m256 xy0_0 = zero, xy0_1 = zero;
            __m256 xy1_0 = zero, xy1_1 = zero;
            __m256 xy2_0 = zero, xy2_1 = zero;
            __m256 xy3_0 = zero, xy3_1 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const __m256 b0 = _mm256_loadu_ps(y);
                const __m256 b1 = _mm256_loadu_ps(y + 8);
                const __m256 a0 = _mm256_set1_ps(*(x0 + j));
                cosine_f32_xy_step(&xy0_0, a0, b0);
                cosine_f32_xy_step(&xy0_1, a0, b1);
                const __m256 a1 = _mm256_set1_ps(*(x1 + j));
                cosine_f32_xy_step(&xy1_0, a1, b0);
                cosine_f32_xy_step(&xy1_1, a1, b1);
                const __m256 a2 = _mm256_set1_ps(*(x2 + j));
                cosine_f32_xy_step(&xy2_0, a2, b0);
                cosine_f32_xy_step(&xy2_1, a2, b1);
                const __m256 a3 = _mm256_set1_ps(*(x3 + j));
                cosine_f32_xy_step(&xy3_0, a3, b0);
                cosine_f32_xy_step(&xy3_1, a3, b1);
            }
            _mm256_storeu_ps(d0 + l, _mm256_add_ps(xy0_0, (from ? _mm256_loadu_ps(d0 + l) : zero)));
            _mm256_storeu_ps(d0 + l + 8, _mm256_add_ps(xy0_1, (from ? _mm256_loadu_ps(d0 + l + 8) : zero)));
            _mm256_storeu_ps(d1 + l, _mm256_add_ps(xy1_0, (from ? _mm256_loadu_ps(d1 + l) : zero)));
            _mm256_storeu_ps(d1 + l + 8, _mm256_add_ps(xy1_1, (from ? _mm256_loadu_ps(d1 + l + 8) : zero)));
            _mm256_storeu_ps(d2 + l, _mm256_add_ps(xy2_0, (from ? _mm256_loadu_ps(d2 + l) : zero)));
            _mm256_storeu_ps(d2 + l + 8, _mm256_add_ps(xy2_1, (from ? _mm256_loadu_ps(d2 + l + 8) : zero)));
            _mm256_storeu_ps(d3 + l, _mm256_add_ps(xy3_0, (from ? _mm256_loadu_ps(d3 + l) : zero)));
            _mm256_storeu_ps(d3 + l + 8, _mm256_add_ps(xy3_1, (from ? _mm256_loadu_ps(d3 + l + 8) : zero)));
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
    const __m256 zero = _mm256_setzero_ps();
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    const float *const x1 = ruvgen_at(x, stride, 1);
    float *const d1 = ruvgen_into(out, out_stride, 1);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            __m256 xy0_0 = zero, xy0_1 = zero;
            __m256 xy1_0 = zero, xy1_1 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const __m256 b0 = _mm256_loadu_ps(y);
                const __m256 b1 = _mm256_loadu_ps(y + 8);
                const __m256 a0 = _mm256_set1_ps(*(x0 + j));
                cosine_f32_xy_step(&xy0_0, a0, b0);
                cosine_f32_xy_step(&xy0_1, a0, b1);
                const __m256 a1 = _mm256_set1_ps(*(x1 + j));
                cosine_f32_xy_step(&xy1_0, a1, b0);
                cosine_f32_xy_step(&xy1_1, a1, b1);
            }
            _mm256_storeu_ps(d0 + l, _mm256_add_ps(xy0_0, (from ? _mm256_loadu_ps(d0 + l) : zero)));
            _mm256_storeu_ps(d0 + l + 8, _mm256_add_ps(xy0_1, (from ? _mm256_loadu_ps(d0 + l + 8) : zero)));
            _mm256_storeu_ps(d1 + l, _mm256_add_ps(xy1_0, (from ? _mm256_loadu_ps(d1 + l) : zero)));
            _mm256_storeu_ps(d1 + l + 8, _mm256_add_ps(xy1_1, (from ? _mm256_loadu_ps(d1 + l + 8) : zero)));
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
    const __m256 zero = _mm256_setzero_ps();
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            __m256 xy0_0 = zero, xy0_1 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const __m256 b0 = _mm256_loadu_ps(y);
                const __m256 b1 = _mm256_loadu_ps(y + 8);
                const __m256 a0 = _mm256_set1_ps(*(x0 + j));
                cosine_f32_xy_step(&xy0_0, a0, b0);
                cosine_f32_xy_step(&xy0_1, a0, b1);
            }
            _mm256_storeu_ps(d0 + l, _mm256_add_ps(xy0_0, (from ? _mm256_loadu_ps(d0 + l) : zero)));
            _mm256_storeu_ps(d0 + l + 8, _mm256_add_ps(xy0_1, (from ? _mm256_loadu_ps(d0 + l + 8) : zero)));
        }
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = cosine_f32_finish(d0[k], xs[0], ys[k]);
}

static void rk_cosine_f32_tile_dn__avx2(
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
    const __m256 zero = _mm256_setzero_ps();
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
    for (size_t l = 0; l < 64; l += 16) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            __m256 ad0_0 = zero, ad0_1 = zero;
            __m256 ad1_0 = zero, ad1_1 = zero;
            __m256 ad2_0 = zero, ad2_1 = zero;
            __m256 ad3_0 = zero, ad3_1 = zero;
            __m256 ad4_0 = zero, ad4_1 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const __m256 b0 = _mm256_loadu_ps(y);
                const __m256 b1 = _mm256_loadu_ps(y + 8);
                const __m256 a0 = _mm256_set1_ps(*(x0 + j));
                manhattan_f32_step(&ad0_0, a0, b0);
                manhattan_f32_step(&ad0_1, a0, b1);
                const __m256 a1 = _mm256_set1_ps(*(x1 + j));
                manhattan_f32_step(&ad1_0, a1, b0);
                manhattan_f32_step(&ad1_1, a1, b1);
                const __m256 a2 = _mm256_set1_ps(*(x2 + j));
                manhattan_f32_step(&ad2_0, a2, b0);
                manhattan_f32_step(&ad2_1, a2, b1);
                const __m256 a3 = _mm256_set1_ps(*(x3 + j));
                manhattan_f32_step(&ad3_0, a3, b0);
                manhattan_f32_step(&ad3_1, a3, b1);
                const __m256 a4 = _mm256_set1_ps(*(x4 + j));
                manhattan_f32_step(&ad4_0, a4, b0);
                manhattan_f32_step(&ad4_1, a4, b1);
            }
            _mm256_storeu_ps(d0 + l, _mm256_add_ps(ad0_0, (from ? _mm256_loadu_ps(d0 + l) : zero)));
            _mm256_storeu_ps(d0 + l + 8, _mm256_add_ps(ad0_1, (from ? _mm256_loadu_ps(d0 + l + 8) : zero)));
            _mm256_storeu_ps(d1 + l, _mm256_add_ps(ad1_0, (from ? _mm256_loadu_ps(d1 + l) : zero)));
            _mm256_storeu_ps(d1 + l + 8, _mm256_add_ps(ad1_1, (from ? _mm256_loadu_ps(d1 + l + 8) : zero)));
            _mm256_storeu_ps(d2 + l, _mm256_add_ps(ad2_0, (from ? _mm256_loadu_ps(d2 + l) : zero)));
            _mm256_storeu_ps(d2 + l + 8, _mm256_add_ps(ad2_1, (from ? _mm256_loadu_ps(d2 + l + 8) : zero)));
            _mm256_storeu_ps(d3 + l, _mm256_add_ps(ad3_0, (from ? _mm256_loadu_ps(d3 + l) : zero)));
            _mm256_storeu_ps(d3 + l + 8, _mm256_add_ps(ad3_1, (from ? _mm256_loadu_ps(d3 + l + 8) : zero)));
            _mm256_storeu_ps(d4 + l, _mm256_add_ps(ad4_0, (from ? _mm256_loadu_ps(d4 + l) : zero)));
            _mm256_storeu_ps(d4 + l + 8, _mm256_add_ps(ad4_1, (from ? _mm256_loadu_ps(d4 + l + 8) : zero)));
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
    const __m256 zero = _mm256_setzero_ps();
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
    for (size_t l = 0; l < 64; l += 16) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            __m256 ad0_0 = zero, ad0_1 = zero;
            __m256 ad1_0 = zero, ad1_1 = zero;
            __m256 ad2_0 = zero, ad2_1 = zero;
            __m256 ad3_0 = zero, ad3_1 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const __m256 b0 = _mm256_loadu_ps(y);
                const __m256 b1 = _mm256_loadu_ps(y + 8);
                const __m256 a0 = _mm256_set1_ps(*(x0 + j));
                manhattan_f32_step(&ad0_0, a0, b0);
                manhattan_f32_step(&ad0_1, a0, b1);
                const __m256 a1 = _mm256_set1_ps(*(x1 + j));
                manhattan_f32_step(&ad1_0, a1, b0);
                manhattan_f32_step(&ad1_1, a1, b1);
                const __m256 a2 = _mm256_set1_ps(*(x2 + j));
                manhattan_f32_step(&ad2_0, a2, b0);
                manhattan_f32_step(&ad2_1, a2, b1);
                const __m256 a3 = _mm256_set1_ps(*(x3 + j));
                manhattan_f32_step(&ad3_0, a3, b0);
                manhattan_f32_step(&ad3_1, a3, b1);
            }
            _mm256_storeu_ps(d0 + l, _mm256_add_ps(ad0_0, (from ? _mm256_loadu_ps(d0 + l) : zero)));
            _mm256_storeu_ps(d0 + l + 8, _mm256_add_ps(ad0_1, (from ? _mm256_loadu_ps(d0 + l + 8) : zero)));
            _mm256_storeu_ps(d1 + l, _mm256_add_ps(ad1_0, (from ? _mm256_loadu_ps(d1 + l) : zero)));
            _mm256_storeu_ps(d1 + l + 8, _mm256_add_ps(ad1_1, (from ? _mm256_loadu_ps(d1 + l + 8) : zero)));
            _mm256_storeu_ps(d2 + l, _mm256_add_ps(ad2_0, (from ? _mm256_loadu_ps(d2 + l) : zero)));
            _mm256_storeu_ps(d2 + l + 8, _mm256_add_ps(ad2_1, (from ? _mm256_loadu_ps(d2 + l + 8) : zero)));
            _mm256_storeu_ps(d3 + l, _mm256_add_ps(ad3_0, (from ? _mm256_loadu_ps(d3 + l) : zero)));
            _mm256_storeu_ps(d3 + l + 8, _mm256_add_ps(ad3_1, (from ? _mm256_loadu_ps(d3 + l + 8) : zero)));
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
    const __m256 zero = _mm256_setzero_ps();
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    const float *const x1 = ruvgen_at(x, stride, 1);
    float *const d1 = ruvgen_into(out, out_stride, 1);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            __m256 ad0_0 = zero, ad0_1 = zero;
            __m256 ad1_0 = zero, ad1_1 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const __m256 b0 = _mm256_loadu_ps(y);
                const __m256 b1 = _mm256_loadu_ps(y + 8);
                const __m256 a0 = _mm256_set1_ps(*(x0 + j));
                manhattan_f32_step(&ad0_0, a0, b0);
                manhattan_f32_step(&ad0_1, a0, b1);
                const __m256 a1 = _mm256_set1_ps(*(x1 + j));
                manhattan_f32_step(&ad1_0, a1, b0);
                manhattan_f32_step(&ad1_1, a1, b1);
            }
            _mm256_storeu_ps(d0 + l, _mm256_add_ps(ad0_0, (from ? _mm256_loadu_ps(d0 + l) : zero)));
            _mm256_storeu_ps(d0 + l + 8, _mm256_add_ps(ad0_1, (from ? _mm256_loadu_ps(d0 + l + 8) : zero)));
            _mm256_storeu_ps(d1 + l, _mm256_add_ps(ad1_0, (from ? _mm256_loadu_ps(d1 + l) : zero)));
            _mm256_storeu_ps(d1 + l + 8, _mm256_add_ps(ad1_1, (from ? _mm256_loadu_ps(d1 + l + 8) : zero)));
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
    const __m256 zero = _mm256_setzero_ps();
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            __m256 ad0_0 = zero, ad0_1 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const __m256 b0 = _mm256_loadu_ps(y);
                const __m256 b1 = _mm256_loadu_ps(y + 8);
                const __m256 a0 = _mm256_set1_ps(*(x0 + j));
                manhattan_f32_step(&ad0_0, a0, b0);
                manhattan_f32_step(&ad0_1, a0, b1);
            }
            _mm256_storeu_ps(d0 + l, _mm256_add_ps(ad0_0, (from ? _mm256_loadu_ps(d0 + l) : zero)));
            _mm256_storeu_ps(d0 + l + 8, _mm256_add_ps(ad0_1, (from ? _mm256_loadu_ps(d0 + l + 8) : zero)));
        }
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = manhattan_f32_finish(d0[k]);
}

static void rk_manhattan_f32_tile_dn__avx2(
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
    const __m256 zero = _mm256_setzero_ps();
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
    for (size_t l = 0; l < 64; l += 16) {
        __m256 ad0_0 = zero, ad0_1 = zero;
        __m256 ad1_0 = zero, ad1_1 = zero;
        __m256 ad2_0 = zero, ad2_1 = zero;
        __m256 ad3_0 = zero, ad3_1 = zero;
        __m256 ad4_0 = zero, ad4_1 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const __m256 b0 = _mm256_loadu_ps(y);
            const __m256 b1 = _mm256_loadu_ps(y + 8);
            const __m256 a0 = _mm256_set1_ps(*(x0 + j));
            chebyshev_f32_step(&ad0_0, a0, b0);
            chebyshev_f32_step(&ad0_1, a0, b1);
            const __m256 a1 = _mm256_set1_ps(*(x1 + j));
            chebyshev_f32_step(&ad1_0, a1, b0);
            chebyshev_f32_step(&ad1_1, a1, b1);
            const __m256 a2 = _mm256_set1_ps(*(x2 + j));
            chebyshev_f32_step(&ad2_0, a2, b0);
            chebyshev_f32_step(&ad2_1, a2, b1);
            const __m256 a3 = _mm256_set1_ps(*(x3 + j));
            chebyshev_f32_step(&ad3_0, a3, b0);
            chebyshev_f32_step(&ad3_1, a3, b1);
            const __m256 a4 = _mm256_set1_ps(*(x4 + j));
            chebyshev_f32_step(&ad4_0, a4, b0);
            chebyshev_f32_step(&ad4_1, a4, b1);
        }
        _mm256_storeu_ps(d0 + l, ad0_0);
        _mm256_storeu_ps(d0 + l + 8, ad0_1);
        _mm256_storeu_ps(d1 + l, ad1_0);
        _mm256_storeu_ps(d1 + l + 8, ad1_1);
        _mm256_storeu_ps(d2 + l, ad2_0);
        _mm256_storeu_ps(d2 + l + 8, ad2_1);
        _mm256_storeu_ps(d3 + l, ad3_0);
        _mm256_storeu_ps(d3 + l + 8, ad3_1);
        _mm256_storeu_ps(d4 + l, ad4_0);
        _mm256_storeu_ps(d4 + l + 8, ad4_1);
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
    const __m256 zero = _mm256_setzero_ps();
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
    for (size_t l = 0; l < 64; l += 16) {
        __m256 ad0_0 = zero, ad0_1 = zero;
        __m256 ad1_0 = zero, ad1_1 = zero;
        __m256 ad2_0 = zero, ad2_1 = zero;
        __m256 ad3_0 = zero, ad3_1 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const __m256 b0 = _mm256_loadu_ps(y);
            const __m256 b1 = _mm256_loadu_ps(y + 8);
            const __m256 a0 = _mm256_set1_ps(*(x0 + j));
            chebyshev_f32_step(&ad0_0, a0, b0);
            chebyshev_f32_step(&ad0_1, a0, b1);
            const __m256 a1 = _mm256_set1_ps(*(x1 + j));
            chebyshev_f32_step(&ad1_0, a1, b0);
            chebyshev_f32_step(&ad1_1, a1, b1);
            const __m256 a2 = _mm256_set1_ps(*(x2 + j));
            chebyshev_f32_step(&ad2_0, a2, b0);
            chebyshev_f32_step(&ad2_1, a2, b1);
            const __m256 a3 = _mm256_set1_ps(*(x3 + j));
            chebyshev_f32_step(&ad3_0, a3, b0);
            chebyshev_f32_step(&ad3_1, a3, b1);
        }
        _mm256_storeu_ps(d0 + l, ad0_0);
        _mm256_storeu_ps(d0 + l + 8, ad0_1);
        _mm256_storeu_ps(d1 + l, ad1_0);
        _mm256_storeu_ps(d1 + l + 8, ad1_1);
        _mm256_storeu_ps(d2 + l, ad2_0);
        _mm256_storeu_ps(d2 + l + 8, ad2_1);
        _mm256_storeu_ps(d3 + l, ad3_0);
        _mm256_storeu_ps(d3 + l + 8, ad3_1);
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
    const __m256 zero = _mm256_setzero_ps();
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    const float *const x1 = ruvgen_at(x, stride, 1);
    float *const d1 = ruvgen_into(out, out_stride, 1);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        __m256 ad0_0 = zero, ad0_1 = zero;
        __m256 ad1_0 = zero, ad1_1 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const __m256 b0 = _mm256_loadu_ps(y);
            const __m256 b1 = _mm256_loadu_ps(y + 8);
            const __m256 a0 = _mm256_set1_ps(*(x0 + j));
            chebyshev_f32_step(&ad0_0, a0, b0);
            chebyshev_f32_step(&ad0_1, a0, b1);
            const __m256 a1 = _mm256_set1_ps(*(x1 + j));
            chebyshev_f32_step(&ad1_0, a1, b0);
            chebyshev_f32_step(&ad1_1, a1, b1);
        }
        _mm256_storeu_ps(d0 + l, ad0_0);
        _mm256_storeu_ps(d0 + l + 8, ad0_1);
        _mm256_storeu_ps(d1 + l, ad1_0);
        _mm256_storeu_ps(d1 + l + 8, ad1_1);
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
    const __m256 zero = _mm256_setzero_ps();
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        __m256 ad0_0 = zero, ad0_1 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const __m256 b0 = _mm256_loadu_ps(y);
            const __m256 b1 = _mm256_loadu_ps(y + 8);
            const __m256 a0 = _mm256_set1_ps(*(x0 + j));
            chebyshev_f32_step(&ad0_0, a0, b0);
            chebyshev_f32_step(&ad0_1, a0, b1);
        }
        _mm256_storeu_ps(d0 + l, ad0_0);
        _mm256_storeu_ps(d0 + l + 8, ad0_1);
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = chebyshev_f32_finish(d0[k]);
}

static void rk_chebyshev_f32_tile_dn__avx2(
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

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#define ROW(METRIC, DTYPE, FORM, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_AVX2, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_##FORM, RUVGEN_ISA_AVX2, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_tile_avx2[] = {
    ROW(SQEUCLIDEAN, F32, BLOCK, 0, rk_sqeuclidean_f32_block_dn__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, BLOCK, 0, rk_euclidean_f32_block_dn__avx2, FLOAT),
    ROW(DOT, F32, BLOCK, 0, rk_dot_f32_block_dn__avx2, FLOAT),
    ROW(DOT, I8, BLOCK, 0, rk_dot_i8_block_dn__avx2, INT32_T),
    ROW(DOT, U8, BLOCK, 0, rk_dot_u8_block_dn__avx2, INT32_T),
    ROW(HAMMING, B1, BLOCK, 0, rk_hamming_b1_block_dn__avx2, UINT32_T),
    ROW(SQEUCLIDEAN, DOUBLE, BLOCK, 0, rk_sqeuclidean_double_block_dn__avx2, DOUBLE),
    ROW(EUCLIDEAN, DOUBLE, BLOCK, 0, rk_euclidean_double_block_dn__avx2, DOUBLE),
    ROW(DOT, DOUBLE, BLOCK, 0, rk_dot_double_block_dn__avx2, DOUBLE),
    ROW(SQEUCLIDEAN, F32, TILE, 0, rk_sqeuclidean_f32_tile_dn__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, TILE, 0, rk_euclidean_f32_tile_dn__avx2, FLOAT),
    ROW(DOT, F32, TILE, 0, rk_dot_f32_tile_dn__avx2, FLOAT),
    ROW(COSINE, F32, TILE, 0, rk_cosine_f32_tile_dn__avx2, FLOAT),
    ROW(MANHATTAN, F32, TILE, 0, rk_manhattan_f32_tile_dn__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, TILE, 0, rk_chebyshev_f32_tile_dn__avx2, FLOAT),
};

#undef ROW

const ruvgen_table ruvgen_tile_avx2 = {
    rows_tile_avx2,
    sizeof rows_tile_avx2 / sizeof rows_tile_avx2[0],
};
#endif
