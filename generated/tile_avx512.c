/* Made by `nox -s generate` from templates/tile.j2 and templates/isa/…/avx512.j2. Do not edit. */
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
RUVGEN_INLINE void sqeuclidean_f32_block_sums(const float *x0, const float *x1, const float *x2,
    const float *x3, const float *x4, const float *y0, const float *y1, const float *y2, const float *y3,
    size_t n, float *sums0, float *sums1, float *sums2, float *sums3, float *sums4)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
    __m512 dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
    __m512 dd2_0 = zero, dd2_1 = zero, dd2_2 = zero, dd2_3 = zero;
    __m512 dd3_0 = zero, dd3_1 = zero, dd3_2 = zero, dd3_3 = zero;
    __m512 dd4_0 = zero, dd4_1 = zero, dd4_2 = zero, dd4_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m512 a0 = _mm512_loadu_ps(x0 + i);
        const __m512 a1 = _mm512_loadu_ps(x1 + i);
        const __m512 a2 = _mm512_loadu_ps(x2 + i);
        const __m512 a3 = _mm512_loadu_ps(x3 + i);
        const __m512 a4 = _mm512_loadu_ps(x4 + i);
        const __m512 b0 = _mm512_loadu_ps(y0 + i);
        sqeuclidean_f32_step(&dd0_0, a0, b0);
        sqeuclidean_f32_step(&dd1_0, a1, b0);
        sqeuclidean_f32_step(&dd2_0, a2, b0);
        sqeuclidean_f32_step(&dd3_0, a3, b0);
        sqeuclidean_f32_step(&dd4_0, a4, b0);
        const __m512 b1 = _mm512_loadu_ps(y1 + i);
        sqeuclidean_f32_step(&dd0_1, a0, b1);
        sqeuclidean_f32_step(&dd1_1, a1, b1);
        sqeuclidean_f32_step(&dd2_1, a2, b1);
        sqeuclidean_f32_step(&dd3_1, a3, b1);
        sqeuclidean_f32_step(&dd4_1, a4, b1);
        const __m512 b2 = _mm512_loadu_ps(y2 + i);
        sqeuclidean_f32_step(&dd0_2, a0, b2);
        sqeuclidean_f32_step(&dd1_2, a1, b2);
        sqeuclidean_f32_step(&dd2_2, a2, b2);
        sqeuclidean_f32_step(&dd3_2, a3, b2);
        sqeuclidean_f32_step(&dd4_2, a4, b2);
        const __m512 b3 = _mm512_loadu_ps(y3 + i);
        sqeuclidean_f32_step(&dd0_3, a0, b3);
        sqeuclidean_f32_step(&dd1_3, a1, b3);
        sqeuclidean_f32_step(&dd2_3, a2, b3);
        sqeuclidean_f32_step(&dd3_3, a3, b3);
        sqeuclidean_f32_step(&dd4_3, a4, b3);
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a0 = _mm512_maskz_loadu_ps(tail, x0 + i);
        const __m512 a1 = _mm512_maskz_loadu_ps(tail, x1 + i);
        const __m512 a2 = _mm512_maskz_loadu_ps(tail, x2 + i);
        const __m512 a3 = _mm512_maskz_loadu_ps(tail, x3 + i);
        const __m512 a4 = _mm512_maskz_loadu_ps(tail, x4 + i);
        const __m512 b0 = _mm512_maskz_loadu_ps(tail, y0 + i);
        sqeuclidean_f32_step(&dd0_0, a0, b0);
        sqeuclidean_f32_step(&dd1_0, a1, b0);
        sqeuclidean_f32_step(&dd2_0, a2, b0);
        sqeuclidean_f32_step(&dd3_0, a3, b0);
        sqeuclidean_f32_step(&dd4_0, a4, b0);
        const __m512 b1 = _mm512_maskz_loadu_ps(tail, y1 + i);
        sqeuclidean_f32_step(&dd0_1, a0, b1);
        sqeuclidean_f32_step(&dd1_1, a1, b1);
        sqeuclidean_f32_step(&dd2_1, a2, b1);
        sqeuclidean_f32_step(&dd3_1, a3, b1);
        sqeuclidean_f32_step(&dd4_1, a4, b1);
        const __m512 b2 = _mm512_maskz_loadu_ps(tail, y2 + i);
        sqeuclidean_f32_step(&dd0_2, a0, b2);
        sqeuclidean_f32_step(&dd1_2, a1, b2);
        sqeuclidean_f32_step(&dd2_2, a2, b2);
        sqeuclidean_f32_step(&dd3_2, a3, b2);
        sqeuclidean_f32_step(&dd4_2, a4, b2);
        const __m512 b3 = _mm512_maskz_loadu_ps(tail, y3 + i);
        sqeuclidean_f32_step(&dd0_3, a0, b3);
        sqeuclidean_f32_step(&dd1_3, a1, b3);
        sqeuclidean_f32_step(&dd2_3, a2, b3);
        sqeuclidean_f32_step(&dd3_3, a3, b3);
        sqeuclidean_f32_step(&dd4_3, a4, b3);
    }
    reduce_add4_f(sums0, dd0_0, dd0_1, dd0_2, dd0_3);
    reduce_add4_f(sums1, dd1_0, dd1_1, dd1_2, dd1_3);
    reduce_add4_f(sums2, dd2_0, dd2_1, dd2_2, dd2_3);
    reduce_add4_f(sums3, dd3_0, dd3_1, dd3_2, dd3_3);
    reduce_add4_f(sums4, dd4_0, dd4_1, dd4_2, dd4_3);
}

static __attribute__((noinline)) void sqeuclidean_f32_block_long__avx512(
    const void *queries, size_t query_stride, size_t m, const void *base, size_t stride, size_t count,
    size_t n, void *results, size_t out_stride)
{
    for (size_t i = 0; i < m; i += 5) {
        const float *const x0 =
            (const float *)ruvgen_at(queries, query_stride, i);
        const float *const x1 =
            (const float *)ruvgen_at(queries, query_stride, i + 1 < m ? i + 1 : i);
        const float *const x2 =
            (const float *)ruvgen_at(queries, query_stride, i + 2 < m ? i + 2 : i);
        const float *const x3 =
            (const float *)ruvgen_at(queries, query_stride, i + 3 < m ? i + 3 : i);
        const float *const x4 =
            (const float *)ruvgen_at(queries, query_stride, i + 4 < m ? i + 4 : i);
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
            float sums0[4] = {0}, sums1[4] = {0}, sums2[4] = {0}, sums3[4] = {0}, sums4[4] = {0};
            for (size_t from = 0; from < n; from += 4096) {
                const size_t part = n - from < 4096 ? n - from : 4096;
                float part0[4], part1[4], part2[4], part3[4], part4[4];
                sqeuclidean_f32_block_sums(x0 + from, x1 + from, x2 + from, x3 + from, x4 + from, y0 + from,
                    y1 + from, y2 + from, y3 + from, part, part0, part1, part2, part3, part4);
                for (size_t r = 0; r < 4; r++) {
                    sums0[r] += part0[r];
                    sums1[r] += part1[r];
                    sums2[r] += part2[r];
                    sums3[r] += part3[r];
                    sums4[r] += part4[r];
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
            if (i + 3 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = sqeuclidean_f32_finish(sums3[r]);
                ruvgen_put(
                    (float *)ruvgen_into(results, out_stride, i + 3) + j, d, rows);
            }
            if (i + 4 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = sqeuclidean_f32_finish(sums4[r]);
                ruvgen_put(
                    (float *)ruvgen_into(results, out_stride, i + 4) + j, d, rows);
            }
        }
    }
}

RUVGEN_INLINE void sqeuclidean_f32_block_all(
    const void *queries, size_t query_stride, size_t m, const void *base, size_t stride, size_t count,
    size_t n, void *results, size_t out_stride)
{
    for (size_t i = 0; i < m; i += 5) {
        const float *const x0 =
            (const float *)ruvgen_at(queries, query_stride, i);
        const float *const x1 =
            (const float *)ruvgen_at(queries, query_stride, i + 1 < m ? i + 1 : i);
        const float *const x2 =
            (const float *)ruvgen_at(queries, query_stride, i + 2 < m ? i + 2 : i);
        const float *const x3 =
            (const float *)ruvgen_at(queries, query_stride, i + 3 < m ? i + 3 : i);
        const float *const x4 =
            (const float *)ruvgen_at(queries, query_stride, i + 4 < m ? i + 4 : i);
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
            float sums0[4], sums1[4], sums2[4], sums3[4], sums4[4];
            sqeuclidean_f32_block_sums(x0, x1, x2, x3, x4, y0, y1, y2, y3, n, sums0, sums1, sums2, sums3,
                sums4);
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
            if (i + 3 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = sqeuclidean_f32_finish(sums3[r]);
                ruvgen_put(
                    (float *)ruvgen_into(results, out_stride, i + 3) + j, d, rows);
            }
            if (i + 4 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = sqeuclidean_f32_finish(sums4[r]);
                ruvgen_put(
                    (float *)ruvgen_into(results, out_stride, i + 4) + j, d, rows);
            }
        }
    }
}

static void rk_sqeuclidean_f32_block_dn__avx512(
    const void *x, size_t x_stride, size_t m, const void *base, size_t stride, size_t count, size_t n,
    void *out, size_t out_stride)
{
    if (n > 4096)
        sqeuclidean_f32_block_long__avx512(x, x_stride, m, base, stride, count, n, out, out_stride);
    else
        sqeuclidean_f32_block_all(x, x_stride, m, base, stride, count, n, out, out_stride);
}

/* euclidean, f32: √ Σ (x−y)² */
static void rk_euclidean_f32_block_dn__avx512(
    const void *x, size_t x_stride, size_t m, const void *base, size_t stride, size_t count, size_t n,
    void *out, size_t out_stride)
{
    rk_sqeuclidean_f32_block_dn__avx512(x, x_stride, m, base, stride, count, n, out, out_stride);
    for (size_t i = 0; i < m; i++)
        euclidean_f32_after_all(ruvgen_into(out, out_stride, i), count);
}

/* dot, f32: −Σ x·y */
RUVGEN_INLINE void dot_f32_block_sums(const float *x0, const float *x1, const float *x2, const float *x3,
    const float *x4, const float *y0, const float *y1, const float *y2, const float *y3, size_t n,
    float *sums0, float *sums1, float *sums2, float *sums3, float *sums4)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    __m512 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    __m512 xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
    __m512 xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
    __m512 xy4_0 = zero, xy4_1 = zero, xy4_2 = zero, xy4_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m512 a0 = _mm512_loadu_ps(x0 + i);
        const __m512 a1 = _mm512_loadu_ps(x1 + i);
        const __m512 a2 = _mm512_loadu_ps(x2 + i);
        const __m512 a3 = _mm512_loadu_ps(x3 + i);
        const __m512 a4 = _mm512_loadu_ps(x4 + i);
        const __m512 b0 = _mm512_loadu_ps(y0 + i);
        dot_f32_step(&xy0_0, a0, b0);
        dot_f32_step(&xy1_0, a1, b0);
        dot_f32_step(&xy2_0, a2, b0);
        dot_f32_step(&xy3_0, a3, b0);
        dot_f32_step(&xy4_0, a4, b0);
        const __m512 b1 = _mm512_loadu_ps(y1 + i);
        dot_f32_step(&xy0_1, a0, b1);
        dot_f32_step(&xy1_1, a1, b1);
        dot_f32_step(&xy2_1, a2, b1);
        dot_f32_step(&xy3_1, a3, b1);
        dot_f32_step(&xy4_1, a4, b1);
        const __m512 b2 = _mm512_loadu_ps(y2 + i);
        dot_f32_step(&xy0_2, a0, b2);
        dot_f32_step(&xy1_2, a1, b2);
        dot_f32_step(&xy2_2, a2, b2);
        dot_f32_step(&xy3_2, a3, b2);
        dot_f32_step(&xy4_2, a4, b2);
        const __m512 b3 = _mm512_loadu_ps(y3 + i);
        dot_f32_step(&xy0_3, a0, b3);
        dot_f32_step(&xy1_3, a1, b3);
        dot_f32_step(&xy2_3, a2, b3);
        dot_f32_step(&xy3_3, a3, b3);
        dot_f32_step(&xy4_3, a4, b3);
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a0 = _mm512_maskz_loadu_ps(tail, x0 + i);
        const __m512 a1 = _mm512_maskz_loadu_ps(tail, x1 + i);
        const __m512 a2 = _mm512_maskz_loadu_ps(tail, x2 + i);
        const __m512 a3 = _mm512_maskz_loadu_ps(tail, x3 + i);
        const __m512 a4 = _mm512_maskz_loadu_ps(tail, x4 + i);
        const __m512 b0 = _mm512_maskz_loadu_ps(tail, y0 + i);
        dot_f32_step(&xy0_0, a0, b0);
        dot_f32_step(&xy1_0, a1, b0);
        dot_f32_step(&xy2_0, a2, b0);
        dot_f32_step(&xy3_0, a3, b0);
        dot_f32_step(&xy4_0, a4, b0);
        const __m512 b1 = _mm512_maskz_loadu_ps(tail, y1 + i);
        dot_f32_step(&xy0_1, a0, b1);
        dot_f32_step(&xy1_1, a1, b1);
        dot_f32_step(&xy2_1, a2, b1);
        dot_f32_step(&xy3_1, a3, b1);
        dot_f32_step(&xy4_1, a4, b1);
        const __m512 b2 = _mm512_maskz_loadu_ps(tail, y2 + i);
        dot_f32_step(&xy0_2, a0, b2);
        dot_f32_step(&xy1_2, a1, b2);
        dot_f32_step(&xy2_2, a2, b2);
        dot_f32_step(&xy3_2, a3, b2);
        dot_f32_step(&xy4_2, a4, b2);
        const __m512 b3 = _mm512_maskz_loadu_ps(tail, y3 + i);
        dot_f32_step(&xy0_3, a0, b3);
        dot_f32_step(&xy1_3, a1, b3);
        dot_f32_step(&xy2_3, a2, b3);
        dot_f32_step(&xy3_3, a3, b3);
        dot_f32_step(&xy4_3, a4, b3);
    }
    reduce_add4_f(sums0, xy0_0, xy0_1, xy0_2, xy0_3);
    reduce_add4_f(sums1, xy1_0, xy1_1, xy1_2, xy1_3);
    reduce_add4_f(sums2, xy2_0, xy2_1, xy2_2, xy2_3);
    reduce_add4_f(sums3, xy3_0, xy3_1, xy3_2, xy3_3);
    reduce_add4_f(sums4, xy4_0, xy4_1, xy4_2, xy4_3);
}

static __attribute__((noinline)) void dot_f32_block_long__avx512(
    const void *queries, size_t query_stride, size_t m, const void *base, size_t stride, size_t count,
    size_t n, void *results, size_t out_stride)
{
    for (size_t i = 0; i < m; i += 5) {
        const float *const x0 =
            (const float *)ruvgen_at(queries, query_stride, i);
        const float *const x1 =
            (const float *)ruvgen_at(queries, query_stride, i + 1 < m ? i + 1 : i);
        const float *const x2 =
            (const float *)ruvgen_at(queries, query_stride, i + 2 < m ? i + 2 : i);
        const float *const x3 =
            (const float *)ruvgen_at(queries, query_stride, i + 3 < m ? i + 3 : i);
        const float *const x4 =
            (const float *)ruvgen_at(queries, query_stride, i + 4 < m ? i + 4 : i);
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
            float sums0[4] = {0}, sums1[4] = {0}, sums2[4] = {0}, sums3[4] = {0}, sums4[4] = {0};
            for (size_t from = 0; from < n; from += 4096) {
                const size_t part = n - from < 4096 ? n - from : 4096;
                float part0[4], part1[4], part2[4], part3[4], part4[4];
                dot_f32_block_sums(x0 + from, x1 + from, x2 + from, x3 + from, x4 + from, y0 + from,
                    y1 + from, y2 + from, y3 + from, part, part0, part1, part2, part3, part4);
                for (size_t r = 0; r < 4; r++) {
                    sums0[r] += part0[r];
                    sums1[r] += part1[r];
                    sums2[r] += part2[r];
                    sums3[r] += part3[r];
                    sums4[r] += part4[r];
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
            if (i + 3 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_f32_finish(sums3[r]);
                ruvgen_put(
                    (float *)ruvgen_into(results, out_stride, i + 3) + j, d, rows);
            }
            if (i + 4 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_f32_finish(sums4[r]);
                ruvgen_put(
                    (float *)ruvgen_into(results, out_stride, i + 4) + j, d, rows);
            }
        }
    }
}

RUVGEN_INLINE void dot_f32_block_all(
    const void *queries, size_t query_stride, size_t m, const void *base, size_t stride, size_t count,
    size_t n, void *results, size_t out_stride)
{
    for (size_t i = 0; i < m; i += 5) {
        const float *const x0 =
            (const float *)ruvgen_at(queries, query_stride, i);
        const float *const x1 =
            (const float *)ruvgen_at(queries, query_stride, i + 1 < m ? i + 1 : i);
        const float *const x2 =
            (const float *)ruvgen_at(queries, query_stride, i + 2 < m ? i + 2 : i);
        const float *const x3 =
            (const float *)ruvgen_at(queries, query_stride, i + 3 < m ? i + 3 : i);
        const float *const x4 =
            (const float *)ruvgen_at(queries, query_stride, i + 4 < m ? i + 4 : i);
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
            float sums0[4], sums1[4], sums2[4], sums3[4], sums4[4];
            dot_f32_block_sums(x0, x1, x2, x3, x4, y0, y1, y2, y3, n, sums0, sums1, sums2, sums3, sums4);
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
            if (i + 3 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_f32_finish(sums3[r]);
                ruvgen_put(
                    (float *)ruvgen_into(results, out_stride, i + 3) + j, d, rows);
            }
            if (i + 4 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_f32_finish(sums4[r]);
                ruvgen_put(
                    (float *)ruvgen_into(results, out_stride, i + 4) + j, d, rows);
            }
        }
    }
}

static void rk_dot_f32_block_dn__avx512(
    const void *x, size_t x_stride, size_t m, const void *base, size_t stride, size_t count, size_t n,
    void *out, size_t out_stride)
{
    if (n > 4096)
        dot_f32_block_long__avx512(x, x_stride, m, base, stride, count, n, out, out_stride);
    else
        dot_f32_block_all(x, x_stride, m, base, stride, count, n, out, out_stride);
}

/* sqeuclidean, double: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_double_block_sums(const double *x0, const double *x1, const double *x2,
    const double *x3, const double *x4, const double *y0, const double *y1, const double *y2,
    const double *y3, size_t n, double *sums0, double *sums1, double *sums2, double *sums3, double *sums4)
{
    const __m512d zero = _mm512_setzero_pd();
    __m512d dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
    __m512d dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
    __m512d dd2_0 = zero, dd2_1 = zero, dd2_2 = zero, dd2_3 = zero;
    __m512d dd3_0 = zero, dd3_1 = zero, dd3_2 = zero, dd3_3 = zero;
    __m512d dd4_0 = zero, dd4_1 = zero, dd4_2 = zero, dd4_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m512d a0 = _mm512_loadu_pd(x0 + i);
        const __m512d a1 = _mm512_loadu_pd(x1 + i);
        const __m512d a2 = _mm512_loadu_pd(x2 + i);
        const __m512d a3 = _mm512_loadu_pd(x3 + i);
        const __m512d a4 = _mm512_loadu_pd(x4 + i);
        const __m512d b0 = _mm512_loadu_pd(y0 + i);
        sqeuclidean_double_step(&dd0_0, a0, b0);
        sqeuclidean_double_step(&dd1_0, a1, b0);
        sqeuclidean_double_step(&dd2_0, a2, b0);
        sqeuclidean_double_step(&dd3_0, a3, b0);
        sqeuclidean_double_step(&dd4_0, a4, b0);
        const __m512d b1 = _mm512_loadu_pd(y1 + i);
        sqeuclidean_double_step(&dd0_1, a0, b1);
        sqeuclidean_double_step(&dd1_1, a1, b1);
        sqeuclidean_double_step(&dd2_1, a2, b1);
        sqeuclidean_double_step(&dd3_1, a3, b1);
        sqeuclidean_double_step(&dd4_1, a4, b1);
        const __m512d b2 = _mm512_loadu_pd(y2 + i);
        sqeuclidean_double_step(&dd0_2, a0, b2);
        sqeuclidean_double_step(&dd1_2, a1, b2);
        sqeuclidean_double_step(&dd2_2, a2, b2);
        sqeuclidean_double_step(&dd3_2, a3, b2);
        sqeuclidean_double_step(&dd4_2, a4, b2);
        const __m512d b3 = _mm512_loadu_pd(y3 + i);
        sqeuclidean_double_step(&dd0_3, a0, b3);
        sqeuclidean_double_step(&dd1_3, a1, b3);
        sqeuclidean_double_step(&dd2_3, a2, b3);
        sqeuclidean_double_step(&dd3_3, a3, b3);
        sqeuclidean_double_step(&dd4_3, a4, b3);
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        const __m512d a0 = _mm512_maskz_loadu_pd(tail, x0 + i);
        const __m512d a1 = _mm512_maskz_loadu_pd(tail, x1 + i);
        const __m512d a2 = _mm512_maskz_loadu_pd(tail, x2 + i);
        const __m512d a3 = _mm512_maskz_loadu_pd(tail, x3 + i);
        const __m512d a4 = _mm512_maskz_loadu_pd(tail, x4 + i);
        const __m512d b0 = _mm512_maskz_loadu_pd(tail, y0 + i);
        sqeuclidean_double_step(&dd0_0, a0, b0);
        sqeuclidean_double_step(&dd1_0, a1, b0);
        sqeuclidean_double_step(&dd2_0, a2, b0);
        sqeuclidean_double_step(&dd3_0, a3, b0);
        sqeuclidean_double_step(&dd4_0, a4, b0);
        const __m512d b1 = _mm512_maskz_loadu_pd(tail, y1 + i);
        sqeuclidean_double_step(&dd0_1, a0, b1);
        sqeuclidean_double_step(&dd1_1, a1, b1);
        sqeuclidean_double_step(&dd2_1, a2, b1);
        sqeuclidean_double_step(&dd3_1, a3, b1);
        sqeuclidean_double_step(&dd4_1, a4, b1);
        const __m512d b2 = _mm512_maskz_loadu_pd(tail, y2 + i);
        sqeuclidean_double_step(&dd0_2, a0, b2);
        sqeuclidean_double_step(&dd1_2, a1, b2);
        sqeuclidean_double_step(&dd2_2, a2, b2);
        sqeuclidean_double_step(&dd3_2, a3, b2);
        sqeuclidean_double_step(&dd4_2, a4, b2);
        const __m512d b3 = _mm512_maskz_loadu_pd(tail, y3 + i);
        sqeuclidean_double_step(&dd0_3, a0, b3);
        sqeuclidean_double_step(&dd1_3, a1, b3);
        sqeuclidean_double_step(&dd2_3, a2, b3);
        sqeuclidean_double_step(&dd3_3, a3, b3);
        sqeuclidean_double_step(&dd4_3, a4, b3);
    }
    reduce_add4_d(sums0, dd0_0, dd0_1, dd0_2, dd0_3);
    reduce_add4_d(sums1, dd1_0, dd1_1, dd1_2, dd1_3);
    reduce_add4_d(sums2, dd2_0, dd2_1, dd2_2, dd2_3);
    reduce_add4_d(sums3, dd3_0, dd3_1, dd3_2, dd3_3);
    reduce_add4_d(sums4, dd4_0, dd4_1, dd4_2, dd4_3);
}

static __attribute__((noinline)) void sqeuclidean_double_block_long__avx512(
    const void *queries, size_t query_stride, size_t m, const void *base, size_t stride, size_t count,
    size_t n, void *results, size_t out_stride)
{
    for (size_t i = 0; i < m; i += 5) {
        const double *const x0 =
            (const double *)ruvgen_at(queries, query_stride, i);
        const double *const x1 =
            (const double *)ruvgen_at(queries, query_stride, i + 1 < m ? i + 1 : i);
        const double *const x2 =
            (const double *)ruvgen_at(queries, query_stride, i + 2 < m ? i + 2 : i);
        const double *const x3 =
            (const double *)ruvgen_at(queries, query_stride, i + 3 < m ? i + 3 : i);
        const double *const x4 =
            (const double *)ruvgen_at(queries, query_stride, i + 4 < m ? i + 4 : i);
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
            double sums0[4] = {0}, sums1[4] = {0}, sums2[4] = {0}, sums3[4] = {0}, sums4[4] = {0};
            for (size_t from = 0; from < n; from += 2048) {
                const size_t part = n - from < 2048 ? n - from : 2048;
                double part0[4], part1[4], part2[4], part3[4], part4[4];
                sqeuclidean_double_block_sums(x0 + from, x1 + from, x2 + from, x3 + from, x4 + from,
                    y0 + from, y1 + from, y2 + from, y3 + from, part, part0, part1, part2, part3, part4);
                for (size_t r = 0; r < 4; r++) {
                    sums0[r] += part0[r];
                    sums1[r] += part1[r];
                    sums2[r] += part2[r];
                    sums3[r] += part3[r];
                    sums4[r] += part4[r];
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
            if (i + 3 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = sqeuclidean_double_finish(sums3[r]);
                ruvgen_put_doubles(
                    (double *)ruvgen_into(results, out_stride, i + 3) + j, d, rows);
            }
            if (i + 4 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = sqeuclidean_double_finish(sums4[r]);
                ruvgen_put_doubles(
                    (double *)ruvgen_into(results, out_stride, i + 4) + j, d, rows);
            }
        }
    }
}

RUVGEN_INLINE void sqeuclidean_double_block_all(
    const void *queries, size_t query_stride, size_t m, const void *base, size_t stride, size_t count,
    size_t n, void *results, size_t out_stride)
{
    for (size_t i = 0; i < m; i += 5) {
        const double *const x0 =
            (const double *)ruvgen_at(queries, query_stride, i);
        const double *const x1 =
            (const double *)ruvgen_at(queries, query_stride, i + 1 < m ? i + 1 : i);
        const double *const x2 =
            (const double *)ruvgen_at(queries, query_stride, i + 2 < m ? i + 2 : i);
        const double *const x3 =
            (const double *)ruvgen_at(queries, query_stride, i + 3 < m ? i + 3 : i);
        const double *const x4 =
            (const double *)ruvgen_at(queries, query_stride, i + 4 < m ? i + 4 : i);
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
            double sums0[4], sums1[4], sums2[4], sums3[4], sums4[4];
            sqeuclidean_double_block_sums(x0, x1, x2, x3, x4, y0, y1, y2, y3, n, sums0, sums1, sums2, sums3,
                sums4);
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
            if (i + 3 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = sqeuclidean_double_finish(sums3[r]);
                ruvgen_put_doubles(
                    (double *)ruvgen_into(results, out_stride, i + 3) + j, d, rows);
            }
            if (i + 4 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = sqeuclidean_double_finish(sums4[r]);
                ruvgen_put_doubles(
                    (double *)ruvgen_into(results, out_stride, i + 4) + j, d, rows);
            }
        }
    }
}

static void rk_sqeuclidean_double_block_dn__avx512(
    const void *x, size_t x_stride, size_t m, const void *base, size_t stride, size_t count, size_t n,
    void *out, size_t out_stride)
{
    if (n > 2048)
        sqeuclidean_double_block_long__avx512(x, x_stride, m, base, stride, count, n, out, out_stride);
    else
        sqeuclidean_double_block_all(x, x_stride, m, base, stride, count, n, out, out_stride);
}

/* euclidean, double: √ Σ (x−y)² */
static void rk_euclidean_double_block_dn__avx512(
    const void *x, size_t x_stride, size_t m, const void *base, size_t stride, size_t count, size_t n,
    void *out, size_t out_stride)
{
    rk_sqeuclidean_double_block_dn__avx512(x, x_stride, m, base, stride, count, n, out, out_stride);
    for (size_t i = 0; i < m; i++)
        euclidean_double_after_all(ruvgen_into(out, out_stride, i), count);
}

/* dot, double: −Σ x·y */
RUVGEN_INLINE void dot_double_block_sums(const double *x0, const double *x1, const double *x2,
    const double *x3, const double *x4, const double *y0, const double *y1, const double *y2,
    const double *y3, size_t n, double *sums0, double *sums1, double *sums2, double *sums3, double *sums4)
{
    const __m512d zero = _mm512_setzero_pd();
    __m512d xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    __m512d xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    __m512d xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
    __m512d xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
    __m512d xy4_0 = zero, xy4_1 = zero, xy4_2 = zero, xy4_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m512d a0 = _mm512_loadu_pd(x0 + i);
        const __m512d a1 = _mm512_loadu_pd(x1 + i);
        const __m512d a2 = _mm512_loadu_pd(x2 + i);
        const __m512d a3 = _mm512_loadu_pd(x3 + i);
        const __m512d a4 = _mm512_loadu_pd(x4 + i);
        const __m512d b0 = _mm512_loadu_pd(y0 + i);
        dot_double_step(&xy0_0, a0, b0);
        dot_double_step(&xy1_0, a1, b0);
        dot_double_step(&xy2_0, a2, b0);
        dot_double_step(&xy3_0, a3, b0);
        dot_double_step(&xy4_0, a4, b0);
        const __m512d b1 = _mm512_loadu_pd(y1 + i);
        dot_double_step(&xy0_1, a0, b1);
        dot_double_step(&xy1_1, a1, b1);
        dot_double_step(&xy2_1, a2, b1);
        dot_double_step(&xy3_1, a3, b1);
        dot_double_step(&xy4_1, a4, b1);
        const __m512d b2 = _mm512_loadu_pd(y2 + i);
        dot_double_step(&xy0_2, a0, b2);
        dot_double_step(&xy1_2, a1, b2);
        dot_double_step(&xy2_2, a2, b2);
        dot_double_step(&xy3_2, a3, b2);
        dot_double_step(&xy4_2, a4, b2);
        const __m512d b3 = _mm512_loadu_pd(y3 + i);
        dot_double_step(&xy0_3, a0, b3);
        dot_double_step(&xy1_3, a1, b3);
        dot_double_step(&xy2_3, a2, b3);
        dot_double_step(&xy3_3, a3, b3);
        dot_double_step(&xy4_3, a4, b3);
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        const __m512d a0 = _mm512_maskz_loadu_pd(tail, x0 + i);
        const __m512d a1 = _mm512_maskz_loadu_pd(tail, x1 + i);
        const __m512d a2 = _mm512_maskz_loadu_pd(tail, x2 + i);
        const __m512d a3 = _mm512_maskz_loadu_pd(tail, x3 + i);
        const __m512d a4 = _mm512_maskz_loadu_pd(tail, x4 + i);
        const __m512d b0 = _mm512_maskz_loadu_pd(tail, y0 + i);
        dot_double_step(&xy0_0, a0, b0);
        dot_double_step(&xy1_0, a1, b0);
        dot_double_step(&xy2_0, a2, b0);
        dot_double_step(&xy3_0, a3, b0);
        dot_double_step(&xy4_0, a4, b0);
        const __m512d b1 = _mm512_maskz_loadu_pd(tail, y1 + i);
        dot_double_step(&xy0_1, a0, b1);
        dot_double_step(&xy1_1, a1, b1);
        dot_double_step(&xy2_1, a2, b1);
        dot_double_step(&xy3_1, a3, b1);
        dot_double_step(&xy4_1, a4, b1);
        const __m512d b2 = _mm512_maskz_loadu_pd(tail, y2 + i);
        dot_double_step(&xy0_2, a0, b2);
        dot_double_step(&xy1_2, a1, b2);
        dot_double_step(&xy2_2, a2, b2);
        dot_double_step(&xy3_2, a3, b2);
        dot_double_step(&xy4_2, a4, b2);
        const __m512d b3 = _mm512_maskz_loadu_pd(tail, y3 + i);
        dot_double_step(&xy0_3, a0, b3);
        dot_double_step(&xy1_3, a1, b3);
        dot_double_step(&xy2_3, a2, b3);
        dot_double_step(&xy3_3, a3, b3);
        dot_double_step(&xy4_3, a4, b3);
    }
    reduce_add4_d(sums0, xy0_0, xy0_1, xy0_2, xy0_3);
    reduce_add4_d(sums1, xy1_0, xy1_1, xy1_2, xy1_3);
    reduce_add4_d(sums2, xy2_0, xy2_1, xy2_2, xy2_3);
    reduce_add4_d(sums3, xy3_0, xy3_1, xy3_2, xy3_3);
    reduce_add4_d(sums4, xy4_0, xy4_1, xy4_2, xy4_3);
}

static __attribute__((noinline)) void dot_double_block_long__avx512(
    const void *queries, size_t query_stride, size_t m, const void *base, size_t stride, size_t count,
    size_t n, void *results, size_t out_stride)
{
    for (size_t i = 0; i < m; i += 5) {
        const double *const x0 =
            (const double *)ruvgen_at(queries, query_stride, i);
        const double *const x1 =
            (const double *)ruvgen_at(queries, query_stride, i + 1 < m ? i + 1 : i);
        const double *const x2 =
            (const double *)ruvgen_at(queries, query_stride, i + 2 < m ? i + 2 : i);
        const double *const x3 =
            (const double *)ruvgen_at(queries, query_stride, i + 3 < m ? i + 3 : i);
        const double *const x4 =
            (const double *)ruvgen_at(queries, query_stride, i + 4 < m ? i + 4 : i);
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
            double sums0[4] = {0}, sums1[4] = {0}, sums2[4] = {0}, sums3[4] = {0}, sums4[4] = {0};
            for (size_t from = 0; from < n; from += 2048) {
                const size_t part = n - from < 2048 ? n - from : 2048;
                double part0[4], part1[4], part2[4], part3[4], part4[4];
                dot_double_block_sums(x0 + from, x1 + from, x2 + from, x3 + from, x4 + from, y0 + from,
                    y1 + from, y2 + from, y3 + from, part, part0, part1, part2, part3, part4);
                for (size_t r = 0; r < 4; r++) {
                    sums0[r] += part0[r];
                    sums1[r] += part1[r];
                    sums2[r] += part2[r];
                    sums3[r] += part3[r];
                    sums4[r] += part4[r];
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
            if (i + 3 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_double_finish(sums3[r]);
                ruvgen_put_doubles(
                    (double *)ruvgen_into(results, out_stride, i + 3) + j, d, rows);
            }
            if (i + 4 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_double_finish(sums4[r]);
                ruvgen_put_doubles(
                    (double *)ruvgen_into(results, out_stride, i + 4) + j, d, rows);
            }
        }
    }
}

RUVGEN_INLINE void dot_double_block_all(
    const void *queries, size_t query_stride, size_t m, const void *base, size_t stride, size_t count,
    size_t n, void *results, size_t out_stride)
{
    for (size_t i = 0; i < m; i += 5) {
        const double *const x0 =
            (const double *)ruvgen_at(queries, query_stride, i);
        const double *const x1 =
            (const double *)ruvgen_at(queries, query_stride, i + 1 < m ? i + 1 : i);
        const double *const x2 =
            (const double *)ruvgen_at(queries, query_stride, i + 2 < m ? i + 2 : i);
        const double *const x3 =
            (const double *)ruvgen_at(queries, query_stride, i + 3 < m ? i + 3 : i);
        const double *const x4 =
            (const double *)ruvgen_at(queries, query_stride, i + 4 < m ? i + 4 : i);
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
            double sums0[4], sums1[4], sums2[4], sums3[4], sums4[4];
            dot_double_block_sums(x0, x1, x2, x3, x4, y0, y1, y2, y3, n, sums0, sums1, sums2, sums3, sums4);
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
            if (i + 3 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_double_finish(sums3[r]);
                ruvgen_put_doubles(
                    (double *)ruvgen_into(results, out_stride, i + 3) + j, d, rows);
            }
            if (i + 4 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_double_finish(sums4[r]);
                ruvgen_put_doubles(
                    (double *)ruvgen_into(results, out_stride, i + 4) + j, d, rows);
            }
        }
    }
}

static void rk_dot_double_block_dn__avx512(
    const void *x, size_t x_stride, size_t m, const void *base, size_t stride, size_t count, size_t n,
    void *out, size_t out_stride)
{
    if (n > 2048)
        dot_double_block_long__avx512(x, x_stride, m, base, stride, count, n, out, out_stride);
    else
        dot_double_block_all(x, x_stride, m, base, stride, count, n, out, out_stride);
}

/* sqeuclidean, f32: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_f32_tile6(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const __m512 zero = _mm512_setzero_ps();
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
    for (size_t l = 0; l < 64; l += 64) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            __m512 dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
            __m512 dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
            __m512 dd2_0 = zero, dd2_1 = zero, dd2_2 = zero, dd2_3 = zero;
            __m512 dd3_0 = zero, dd3_1 = zero, dd3_2 = zero, dd3_3 = zero;
            __m512 dd4_0 = zero, dd4_1 = zero, dd4_2 = zero, dd4_3 = zero;
            __m512 dd5_0 = zero, dd5_1 = zero, dd5_2 = zero, dd5_3 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const __m512 b0 = _mm512_loadu_ps(y);
                const __m512 b1 = _mm512_loadu_ps(y + 16);
                const __m512 b2 = _mm512_loadu_ps(y + 32);
                const __m512 b3 = _mm512_loadu_ps(y + 48);
                const __m512 a0 = _mm512_set1_ps(*(x0 + j));
                sqeuclidean_f32_step(&dd0_0, a0, b0);
                sqeuclidean_f32_step(&dd0_1, a0, b1);
                sqeuclidean_f32_step(&dd0_2, a0, b2);
                sqeuclidean_f32_step(&dd0_3, a0, b3);
                const __m512 a1 = _mm512_set1_ps(*(x1 + j));
                sqeuclidean_f32_step(&dd1_0, a1, b0);
                sqeuclidean_f32_step(&dd1_1, a1, b1);
                sqeuclidean_f32_step(&dd1_2, a1, b2);
                sqeuclidean_f32_step(&dd1_3, a1, b3);
                const __m512 a2 = _mm512_set1_ps(*(x2 + j));
                sqeuclidean_f32_step(&dd2_0, a2, b0);
                sqeuclidean_f32_step(&dd2_1, a2, b1);
                sqeuclidean_f32_step(&dd2_2, a2, b2);
                sqeuclidean_f32_step(&dd2_3, a2, b3);
                const __m512 a3 = _mm512_set1_ps(*(x3 + j));
                sqeuclidean_f32_step(&dd3_0, a3, b0);
                sqeuclidean_f32_step(&dd3_1, a3, b1);
                sqeuclidean_f32_step(&dd3_2, a3, b2);
                sqeuclidean_f32_step(&dd3_3, a3, b3);
                const __m512 a4 = _mm512_set1_ps(*(x4 + j));
                sqeuclidean_f32_step(&dd4_0, a4, b0);
                sqeuclidean_f32_step(&dd4_1, a4, b1);
                sqeuclidean_f32_step(&dd4_2, a4, b2);
                sqeuclidean_f32_step(&dd4_3, a4, b3);
                const __m512 a5 = _mm512_set1_ps(*(x5 + j));
                sqeuclidean_f32_step(&dd5_0, a5, b0);
                sqeuclidean_f32_step(&dd5_1, a5, b1);
                sqeuclidean_f32_step(&dd5_2, a5, b2);
                sqeuclidean_f32_step(&dd5_3, a5, b3);
            }
            _mm512_storeu_ps(d0 + l, _mm512_add_ps(dd0_0, (from ? _mm512_loadu_ps(d0 + l) : zero)));
            _mm512_storeu_ps(d0 + l + 16, _mm512_add_ps(dd0_1, (from ? _mm512_loadu_ps(d0 + l + 16) : zero)));
            _mm512_storeu_ps(d0 + l + 32, _mm512_add_ps(dd0_2, (from ? _mm512_loadu_ps(d0 + l + 32) : zero)));
            _mm512_storeu_ps(d0 + l + 48, _mm512_add_ps(dd0_3, (from ? _mm512_loadu_ps(d0 + l + 48) : zero)));
            _mm512_storeu_ps(d1 + l, _mm512_add_ps(dd1_0, (from ? _mm512_loadu_ps(d1 + l) : zero)));
            _mm512_storeu_ps(d1 + l + 16, _mm512_add_ps(dd1_1, (from ? _mm512_loadu_ps(d1 + l + 16) : zero)));
            _mm512_storeu_ps(d1 + l + 32, _mm512_add_ps(dd1_2, (from ? _mm512_loadu_ps(d1 + l + 32) : zero)));
            _mm512_storeu_ps(d1 + l + 48, _mm512_add_ps(dd1_3, (from ? _mm512_loadu_ps(d1 + l + 48) : zero)));
            _mm512_storeu_ps(d2 + l, _mm512_add_ps(dd2_0, (from ? _mm512_loadu_ps(d2 + l) : zero)));
            _mm512_storeu_ps(d2 + l + 16, _mm512_add_ps(dd2_1, (from ? _mm512_loadu_ps(d2 + l + 16) : zero)));
            _mm512_storeu_ps(d2 + l + 32, _mm512_add_ps(dd2_2, (from ? _mm512_loadu_ps(d2 + l + 32) : zero)));
            _mm512_storeu_ps(d2 + l + 48, _mm512_add_ps(dd2_3, (from ? _mm512_loadu_ps(d2 + l + 48) : zero)));
            _mm512_storeu_ps(d3 + l, _mm512_add_ps(dd3_0, (from ? _mm512_loadu_ps(d3 + l) : zero)));
            _mm512_storeu_ps(d3 + l + 16, _mm512_add_ps(dd3_1, (from ? _mm512_loadu_ps(d3 + l + 16) : zero)));
            _mm512_storeu_ps(d3 + l + 32, _mm512_add_ps(dd3_2, (from ? _mm512_loadu_ps(d3 + l + 32) : zero)));
            _mm512_storeu_ps(d3 + l + 48, _mm512_add_ps(dd3_3, (from ? _mm512_loadu_ps(d3 + l + 48) : zero)));
            _mm512_storeu_ps(d4 + l, _mm512_add_ps(dd4_0, (from ? _mm512_loadu_ps(d4 + l) : zero)));
            _mm512_storeu_ps(d4 + l + 16, _mm512_add_ps(dd4_1, (from ? _mm512_loadu_ps(d4 + l + 16) : zero)));
            _mm512_storeu_ps(d4 + l + 32, _mm512_add_ps(dd4_2, (from ? _mm512_loadu_ps(d4 + l + 32) : zero)));
            _mm512_storeu_ps(d4 + l + 48, _mm512_add_ps(dd4_3, (from ? _mm512_loadu_ps(d4 + l + 48) : zero)));
            _mm512_storeu_ps(d5 + l, _mm512_add_ps(dd5_0, (from ? _mm512_loadu_ps(d5 + l) : zero)));
            _mm512_storeu_ps(d5 + l + 16, _mm512_add_ps(dd5_1, (from ? _mm512_loadu_ps(d5 + l + 16) : zero)));
            _mm512_storeu_ps(d5 + l + 32, _mm512_add_ps(dd5_2, (from ? _mm512_loadu_ps(d5 + l + 32) : zero)));
            _mm512_storeu_ps(d5 + l + 48, _mm512_add_ps(dd5_3, (from ? _mm512_loadu_ps(d5 + l + 48) : zero)));
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
    const __m512 zero = _mm512_setzero_ps();
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
    for (size_t l = 0; l < 64; l += 64) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            __m512 dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
            __m512 dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
            __m512 dd2_0 = zero, dd2_1 = zero, dd2_2 = zero, dd2_3 = zero;
            __m512 dd3_0 = zero, dd3_1 = zero, dd3_2 = zero, dd3_3 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const __m512 b0 = _mm512_loadu_ps(y);
                const __m512 b1 = _mm512_loadu_ps(y + 16);
                const __m512 b2 = _mm512_loadu_ps(y + 32);
                const __m512 b3 = _mm512_loadu_ps(y + 48);
                const __m512 a0 = _mm512_set1_ps(*(x0 + j));
                sqeuclidean_f32_step(&dd0_0, a0, b0);
                sqeuclidean_f32_step(&dd0_1, a0, b1);
                sqeuclidean_f32_step(&dd0_2, a0, b2);
                sqeuclidean_f32_step(&dd0_3, a0, b3);
                const __m512 a1 = _mm512_set1_ps(*(x1 + j));
                sqeuclidean_f32_step(&dd1_0, a1, b0);
                sqeuclidean_f32_step(&dd1_1, a1, b1);
                sqeuclidean_f32_step(&dd1_2, a1, b2);
                sqeuclidean_f32_step(&dd1_3, a1, b3);
                const __m512 a2 = _mm512_set1_ps(*(x2 + j));
                sqeuclidean_f32_step(&dd2_0, a2, b0);
                sqeuclidean_f32_step(&dd2_1, a2, b1);
                sqeuclidean_f32_step(&dd2_2, a2, b2);
                sqeuclidean_f32_step(&dd2_3, a2, b3);
                const __m512 a3 = _mm512_set1_ps(*(x3 + j));
                sqeuclidean_f32_step(&dd3_0, a3, b0);
                sqeuclidean_f32_step(&dd3_1, a3, b1);
                sqeuclidean_f32_step(&dd3_2, a3, b2);
                sqeuclidean_f32_step(&dd3_3, a3, b3);
            }
            _mm512_storeu_ps(d0 + l, _mm512_add_ps(dd0_0, (from ? _mm512_loadu_ps(d0 + l) : zero)));
            _mm512_storeu_ps(d0 + l + 16, _mm512_add_ps(dd0_1, (from ? _mm512_loadu_ps(d0 + l + 16) : zero)));
            _mm512_storeu_ps(d0 + l + 32, _mm512_add_ps(dd0_2, (from ? _mm512_loadu_ps(d0 + l + 32) : zero)));
            _mm512_storeu_ps(d0 + l + 48, _mm512_add_ps(dd0_3, (from ? _mm512_loadu_ps(d0 + l + 48) : zero)));
            _mm512_storeu_ps(d1 + l, _mm512_add_ps(dd1_0, (from ? _mm512_loadu_ps(d1 + l) : zero)));
            _mm512_storeu_ps(d1 + l + 16, _mm512_add_ps(dd1_1, (from ? _mm512_loadu_ps(d1 + l + 16) : zero)));
            _mm512_storeu_ps(d1 + l + 32, _mm512_add_ps(dd1_2, (from ? _mm512_loadu_ps(d1 + l + 32) : zero)));
            _mm512_storeu_ps(d1 + l + 48, _mm512_add_ps(dd1_3, (from ? _mm512_loadu_ps(d1 + l + 48) : zero)));
            _mm512_storeu_ps(d2 + l, _mm512_add_ps(dd2_0, (from ? _mm512_loadu_ps(d2 + l) : zero)));
            _mm512_storeu_ps(d2 + l + 16, _mm512_add_ps(dd2_1, (from ? _mm512_loadu_ps(d2 + l + 16) : zero)));
            _mm512_storeu_ps(d2 + l + 32, _mm512_add_ps(dd2_2, (from ? _mm512_loadu_ps(d2 + l + 32) : zero)));
            _mm512_storeu_ps(d2 + l + 48, _mm512_add_ps(dd2_3, (from ? _mm512_loadu_ps(d2 + l + 48) : zero)));
            _mm512_storeu_ps(d3 + l, _mm512_add_ps(dd3_0, (from ? _mm512_loadu_ps(d3 + l) : zero)));
            _mm512_storeu_ps(d3 + l + 16, _mm512_add_ps(dd3_1, (from ? _mm512_loadu_ps(d3 + l + 16) : zero)));
            _mm512_storeu_ps(d3 + l + 32, _mm512_add_ps(dd3_2, (from ? _mm512_loadu_ps(d3 + l + 32) : zero)));
            _mm512_storeu_ps(d3 + l + 48, _mm512_add_ps(dd3_3, (from ? _mm512_loadu_ps(d3 + l + 48) : zero)));
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
    const __m512 zero = _mm512_setzero_ps();
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    const float *const x1 = ruvgen_at(x, stride, 1);
    float *const d1 = ruvgen_into(out, out_stride, 1);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            __m512 dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
            __m512 dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const __m512 b0 = _mm512_loadu_ps(y);
                const __m512 b1 = _mm512_loadu_ps(y + 16);
                const __m512 b2 = _mm512_loadu_ps(y + 32);
                const __m512 b3 = _mm512_loadu_ps(y + 48);
                const __m512 a0 = _mm512_set1_ps(*(x0 + j));
                sqeuclidean_f32_step(&dd0_0, a0, b0);
                sqeuclidean_f32_step(&dd0_1, a0, b1);
                sqeuclidean_f32_step(&dd0_2, a0, b2);
                sqeuclidean_f32_step(&dd0_3, a0, b3);
                const __m512 a1 = _mm512_set1_ps(*(x1 + j));
                sqeuclidean_f32_step(&dd1_0, a1, b0);
                sqeuclidean_f32_step(&dd1_1, a1, b1);
                sqeuclidean_f32_step(&dd1_2, a1, b2);
                sqeuclidean_f32_step(&dd1_3, a1, b3);
            }
            _mm512_storeu_ps(d0 + l, _mm512_add_ps(dd0_0, (from ? _mm512_loadu_ps(d0 + l) : zero)));
            _mm512_storeu_ps(d0 + l + 16, _mm512_add_ps(dd0_1, (from ? _mm512_loadu_ps(d0 + l + 16) : zero)));
            _mm512_storeu_ps(d0 + l + 32, _mm512_add_ps(dd0_2, (from ? _mm512_loadu_ps(d0 + l + 32) : zero)));
            _mm512_storeu_ps(d0 + l + 48, _mm512_add_ps(dd0_3, (from ? _mm512_loadu_ps(d0 + l + 48) : zero)));
            _mm512_storeu_ps(d1 + l, _mm512_add_ps(dd1_0, (from ? _mm512_loadu_ps(d1 + l) : zero)));
            _mm512_storeu_ps(d1 + l + 16, _mm512_add_ps(dd1_1, (from ? _mm512_loadu_ps(d1 + l + 16) : zero)));
            _mm512_storeu_ps(d1 + l + 32, _mm512_add_ps(dd1_2, (from ? _mm512_loadu_ps(d1 + l + 32) : zero)));
            _mm512_storeu_ps(d1 + l + 48, _mm512_add_ps(dd1_3, (from ? _mm512_loadu_ps(d1 + l + 48) : zero)));
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
    const __m512 zero = _mm512_setzero_ps();
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            __m512 dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const __m512 b0 = _mm512_loadu_ps(y);
                const __m512 b1 = _mm512_loadu_ps(y + 16);
                const __m512 b2 = _mm512_loadu_ps(y + 32);
                const __m512 b3 = _mm512_loadu_ps(y + 48);
                const __m512 a0 = _mm512_set1_ps(*(x0 + j));
                sqeuclidean_f32_step(&dd0_0, a0, b0);
                sqeuclidean_f32_step(&dd0_1, a0, b1);
                sqeuclidean_f32_step(&dd0_2, a0, b2);
                sqeuclidean_f32_step(&dd0_3, a0, b3);
            }
            _mm512_storeu_ps(d0 + l, _mm512_add_ps(dd0_0, (from ? _mm512_loadu_ps(d0 + l) : zero)));
            _mm512_storeu_ps(d0 + l + 16, _mm512_add_ps(dd0_1, (from ? _mm512_loadu_ps(d0 + l + 16) : zero)));
            _mm512_storeu_ps(d0 + l + 32, _mm512_add_ps(dd0_2, (from ? _mm512_loadu_ps(d0 + l + 32) : zero)));
            _mm512_storeu_ps(d0 + l + 48, _mm512_add_ps(dd0_3, (from ? _mm512_loadu_ps(d0 + l + 48) : zero)));
        }
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = sqeuclidean_f32_finish(d0[k]);
}

static void rk_sqeuclidean_f32_tile_dn__avx512(
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
static void rk_euclidean_f32_tile_dn__avx512(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    rk_sqeuclidean_f32_tile_dn__avx512(x, stride, count, panel, n, xs, ys, out, out_stride);
    for (size_t i = 0; i < count; i++)
        euclidean_f32_after_all(ruvgen_into(out, out_stride, i), 64);
}

/* dot, f32: −Σ x·y */
RUVGEN_INLINE void dot_f32_tile6(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const __m512 zero = _mm512_setzero_ps();
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
    for (size_t l = 0; l < 64; l += 64) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            __m512 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
            __m512 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
            __m512 xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
            __m512 xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
            __m512 xy4_0 = zero, xy4_1 = zero, xy4_2 = zero, xy4_3 = zero;
            __m512 xy5_0 = zero, xy5_1 = zero, xy5_2 = zero, xy5_3 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const __m512 b0 = _mm512_loadu_ps(y);
                const __m512 b1 = _mm512_loadu_ps(y + 16);
                const __m512 b2 = _mm512_loadu_ps(y + 32);
                const __m512 b3 = _mm512_loadu_ps(y + 48);
                const __m512 a0 = _mm512_set1_ps(*(x0 + j));
                dot_f32_step(&xy0_0, a0, b0);
                dot_f32_step(&xy0_1, a0, b1);
                dot_f32_step(&xy0_2, a0, b2);
                dot_f32_step(&xy0_3, a0, b3);
                const __m512 a1 = _mm512_set1_ps(*(x1 + j));
                dot_f32_step(&xy1_0, a1, b0);
                dot_f32_step(&xy1_1, a1, b1);
                dot_f32_step(&xy1_2, a1, b2);
                dot_f32_step(&xy1_3, a1, b3);
                const __m512 a2 = _mm512_set1_ps(*(x2 + j));
                dot_f32_step(&xy2_0, a2, b0);
                dot_f32_step(&xy2_1, a2, b1);
                dot_f32_step(&xy2_2, a2, b2);
                dot_f32_step(&xy2_3, a2, b3);
                const __m512 a3 = _mm512_set1_ps(*(x3 + j));
                dot_f32_step(&xy3_0, a3, b0);
                dot_f32_step(&xy3_1, a3, b1);
                dot_f32_step(&xy3_2, a3, b2);
                dot_f32_step(&xy3_3, a3, b3);
                const __m512 a4 = _mm512_set1_ps(*(x4 + j));
                dot_f32_step(&xy4_0, a4, b0);
                dot_f32_step(&xy4_1, a4, b1);
                dot_f32_step(&xy4_2, a4, b2);
                dot_f32_step(&xy4_3, a4, b3);
                const __m512 a5 = _mm512_set1_ps(*(x5 + j));
                dot_f32_step(&xy5_0, a5, b0);
                dot_f32_step(&xy5_1, a5, b1);
                dot_f32_step(&xy5_2, a5, b2);
                dot_f32_step(&xy5_3, a5, b3);
            }
            _mm512_storeu_ps(d0 + l, _mm512_add_ps(xy0_0, (from ? _mm512_loadu_ps(d0 + l) : zero)));
            _mm512_storeu_ps(d0 + l + 16, _mm512_add_ps(xy0_1, (from ? _mm512_loadu_ps(d0 + l + 16) : zero)));
            _mm512_storeu_ps(d0 + l + 32, _mm512_add_ps(xy0_2, (from ? _mm512_loadu_ps(d0 + l + 32) : zero)));
            _mm512_storeu_ps(d0 + l + 48, _mm512_add_ps(xy0_3, (from ? _mm512_loadu_ps(d0 + l + 48) : zero)));
            _mm512_storeu_ps(d1 + l, _mm512_add_ps(xy1_0, (from ? _mm512_loadu_ps(d1 + l) : zero)));
            _mm512_storeu_ps(d1 + l + 16, _mm512_add_ps(xy1_1, (from ? _mm512_loadu_ps(d1 + l + 16) : zero)));
            _mm512_storeu_ps(d1 + l + 32, _mm512_add_ps(xy1_2, (from ? _mm512_loadu_ps(d1 + l + 32) : zero)));
            _mm512_storeu_ps(d1 + l + 48, _mm512_add_ps(xy1_3, (from ? _mm512_loadu_ps(d1 + l + 48) : zero)));
            _mm512_storeu_ps(d2 + l, _mm512_add_ps(xy2_0, (from ? _mm512_loadu_ps(d2 + l) : zero)));
            _mm512_storeu_ps(d2 + l + 16, _mm512_add_ps(xy2_1, (from ? _mm512_loadu_ps(d2 + l + 16) : zero)));
            _mm512_storeu_ps(d2 + l + 32, _mm512_add_ps(xy2_2, (from ? _mm512_loadu_ps(d2 + l + 32) : zero)));
            _mm512_storeu_ps(d2 + l + 48, _mm512_add_ps(xy2_3, (from ? _mm512_loadu_ps(d2 + l + 48) : zero)));
            _mm512_storeu_ps(d3 + l, _mm512_add_ps(xy3_0, (from ? _mm512_loadu_ps(d3 + l) : zero)));
            _mm512_storeu_ps(d3 + l + 16, _mm512_add_ps(xy3_1, (from ? _mm512_loadu_ps(d3 + l + 16) : zero)));
            _mm512_storeu_ps(d3 + l + 32, _mm512_add_ps(xy3_2, (from ? _mm512_loadu_ps(d3 + l + 32) : zero)));
            _mm512_storeu_ps(d3 + l + 48, _mm512_add_ps(xy3_3, (from ? _mm512_loadu_ps(d3 + l + 48) : zero)));
            _mm512_storeu_ps(d4 + l, _mm512_add_ps(xy4_0, (from ? _mm512_loadu_ps(d4 + l) : zero)));
            _mm512_storeu_ps(d4 + l + 16, _mm512_add_ps(xy4_1, (from ? _mm512_loadu_ps(d4 + l + 16) : zero)));
            _mm512_storeu_ps(d4 + l + 32, _mm512_add_ps(xy4_2, (from ? _mm512_loadu_ps(d4 + l + 32) : zero)));
            _mm512_storeu_ps(d4 + l + 48, _mm512_add_ps(xy4_3, (from ? _mm512_loadu_ps(d4 + l + 48) : zero)));
            _mm512_storeu_ps(d5 + l, _mm512_add_ps(xy5_0, (from ? _mm512_loadu_ps(d5 + l) : zero)));
            _mm512_storeu_ps(d5 + l + 16, _mm512_add_ps(xy5_1, (from ? _mm512_loadu_ps(d5 + l + 16) : zero)));
            _mm512_storeu_ps(d5 + l + 32, _mm512_add_ps(xy5_2, (from ? _mm512_loadu_ps(d5 + l + 32) : zero)));
            _mm512_storeu_ps(d5 + l + 48, _mm512_add_ps(xy5_3, (from ? _mm512_loadu_ps(d5 + l + 48) : zero)));
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
    const __m512 zero = _mm512_setzero_ps();
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
    for (size_t l = 0; l < 64; l += 64) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            __m512 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
            __m512 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
            __m512 xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
            __m512 xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const __m512 b0 = _mm512_loadu_ps(y);
                const __m512 b1 = _mm512_loadu_ps(y + 16);
                const __m512 b2 = _mm512_loadu_ps(y + 32);
                const __m512 b3 = _mm512_loadu_ps(y + 48);
                const __m512 a0 = _mm512_set1_ps(*(x0 + j));
                dot_f32_step(&xy0_0, a0, b0);
                dot_f32_step(&xy0_1, a0, b1);
                dot_f32_step(&xy0_2, a0, b2);
                dot_f32_step(&xy0_3, a0, b3);
                const __m512 a1 = _mm512_set1_ps(*(x1 + j));
                dot_f32_step(&xy1_0, a1, b0);
                dot_f32_step(&xy1_1, a1, b1);
                dot_f32_step(&xy1_2, a1, b2);
                dot_f32_step(&xy1_3, a1, b3);
                const __m512 a2 = _mm512_set1_ps(*(x2 + j));
                dot_f32_step(&xy2_0, a2, b0);
                dot_f32_step(&xy2_1, a2, b1);
                dot_f32_step(&xy2_2, a2, b2);
                dot_f32_step(&xy2_3, a2, b3);
                const __m512 a3 = _mm512_set1_ps(*(x3 + j));
                dot_f32_step(&xy3_0, a3, b0);
                dot_f32_step(&xy3_1, a3, b1);
                dot_f32_step(&xy3_2, a3, b2);
                dot_f32_step(&xy3_3, a3, b3);
            }
            _mm512_storeu_ps(d0 + l, _mm512_add_ps(xy0_0, (from ? _mm512_loadu_ps(d0 + l) : zero)));
            _mm512_storeu_ps(d0 + l + 16, _mm512_add_ps(xy0_1, (from ? _mm512_loadu_ps(d0 + l + 16) : zero)));
            _mm512_storeu_ps(d0 + l + 32, _mm512_add_ps(xy0_2, (from ? _mm512_loadu_ps(d0 + l + 32) : zero)));
            _mm512_storeu_ps(d0 + l + 48, _mm512_add_ps(xy0_3, (from ? _mm512_loadu_ps(d0 + l + 48) : zero)));
            _mm512_storeu_ps(d1 + l, _mm512_add_ps(xy1_0, (from ? _mm512_loadu_ps(d1 + l) : zero)));
            _mm512_storeu_ps(d1 + l + 16, _mm512_add_ps(xy1_1, (from ? _mm512_loadu_ps(d1 + l + 16) : zero)));
            _mm512_storeu_ps(d1 + l + 32, _mm512_add_ps(xy1_2, (from ? _mm512_loadu_ps(d1 + l + 32) : zero)));
            _mm512_storeu_ps(d1 + l + 48, _mm512_add_ps(xy1_3, (from ? _mm512_loadu_ps(d1 + l + 48) : zero)));
            _mm512_storeu_ps(d2 + l, _mm512_add_ps(xy2_0, (from ? _mm512_loadu_ps(d2 + l) : zero)));
            _mm512_storeu_ps(d2 + l + 16, _mm512_add_ps(xy2_1, (from ? _mm512_loadu_ps(d2 + l + 16) : zero)));
            _mm512_storeu_ps(d2 + l + 32, _mm512_add_ps(xy2_2, (from ? _mm512_loadu_ps(d2 + l + 32) : zero)));
            _mm512_storeu_ps(d2 + l + 48, _mm512_add_ps(xy2_3, (from ? _mm512_loadu_ps(d2 + l + 48) : zero)));
            _mm512_storeu_ps(d3 + l, _mm512_add_ps(xy3_0, (from ? _mm512_loadu_ps(d3 + l) : zero)));
            _mm512_storeu_ps(d3 + l + 16, _mm512_add_ps(xy3_1, (from ? _mm512_loadu_ps(d3 + l + 16) : zero)));
            _mm512_storeu_ps(d3 + l + 32, _mm512_add_ps(xy3_2, (from ? _mm512_loadu_ps(d3 + l + 32) : zero)));
            _mm512_storeu_ps(d3 + l + 48, _mm512_add_ps(xy3_3, (from ? _mm512_loadu_ps(d3 + l + 48) : zero)));
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
    const __m512 zero = _mm512_setzero_ps();
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    const float *const x1 = ruvgen_at(x, stride, 1);
    float *const d1 = ruvgen_into(out, out_stride, 1);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            __m512 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
            __m512 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const __m512 b0 = _mm512_loadu_ps(y);
                const __m512 b1 = _mm512_loadu_ps(y + 16);
                const __m512 b2 = _mm512_loadu_ps(y + 32);
                const __m512 b3 = _mm512_loadu_ps(y + 48);
                const __m512 a0 = _mm512_set1_ps(*(x0 + j));
                dot_f32_step(&xy0_0, a0, b0);
                dot_f32_step(&xy0_1, a0, b1);
                dot_f32_step(&xy0_2, a0, b2);
                dot_f32_step(&xy0_3, a0, b3);
                const __m512 a1 = _mm512_set1_ps(*(x1 + j));
                dot_f32_step(&xy1_0, a1, b0);
                dot_f32_step(&xy1_1, a1, b1);
                dot_f32_step(&xy1_2, a1, b2);
                dot_f32_step(&xy1_3, a1, b3);
            }
            _mm512_storeu_ps(d0 + l, _mm512_add_ps(xy0_0, (from ? _mm512_loadu_ps(d0 + l) : zero)));
            _mm512_storeu_ps(d0 + l + 16, _mm512_add_ps(xy0_1, (from ? _mm512_loadu_ps(d0 + l + 16) : zero)));
            _mm512_storeu_ps(d0 + l + 32, _mm512_add_ps(xy0_2, (from ? _mm512_loadu_ps(d0 + l + 32) : zero)));
            _mm512_storeu_ps(d0 + l + 48, _mm512_add_ps(xy0_3, (from ? _mm512_loadu_ps(d0 + l + 48) : zero)));
            _mm512_storeu_ps(d1 + l, _mm512_add_ps(xy1_0, (from ? _mm512_loadu_ps(d1 + l) : zero)));
            _mm512_storeu_ps(d1 + l + 16, _mm512_add_ps(xy1_1, (from ? _mm512_loadu_ps(d1 + l + 16) : zero)));
            _mm512_storeu_ps(d1 + l + 32, _mm512_add_ps(xy1_2, (from ? _mm512_loadu_ps(d1 + l + 32) : zero)));
            _mm512_storeu_ps(d1 + l + 48, _mm512_add_ps(xy1_3, (from ? _mm512_loadu_ps(d1 + l + 48) : zero)));
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
    const __m512 zero = _mm512_setzero_ps();
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            __m512 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const __m512 b0 = _mm512_loadu_ps(y);
                const __m512 b1 = _mm512_loadu_ps(y + 16);
                const __m512 b2 = _mm512_loadu_ps(y + 32);
                const __m512 b3 = _mm512_loadu_ps(y + 48);
                const __m512 a0 = _mm512_set1_ps(*(x0 + j));
                dot_f32_step(&xy0_0, a0, b0);
                dot_f32_step(&xy0_1, a0, b1);
                dot_f32_step(&xy0_2, a0, b2);
                dot_f32_step(&xy0_3, a0, b3);
            }
            _mm512_storeu_ps(d0 + l, _mm512_add_ps(xy0_0, (from ? _mm512_loadu_ps(d0 + l) : zero)));
            _mm512_storeu_ps(d0 + l + 16, _mm512_add_ps(xy0_1, (from ? _mm512_loadu_ps(d0 + l + 16) : zero)));
            _mm512_storeu_ps(d0 + l + 32, _mm512_add_ps(xy0_2, (from ? _mm512_loadu_ps(d0 + l + 32) : zero)));
            _mm512_storeu_ps(d0 + l + 48, _mm512_add_ps(xy0_3, (from ? _mm512_loadu_ps(d0 + l + 48) : zero)));
        }
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = dot_f32_finish(d0[k]);
}

static void rk_dot_f32_tile_dn__avx512(
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
    const __m512 zero = _mm512_setzero_ps();
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
    for (size_t l = 0; l < 64; l += 64) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            __m512 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
            __m512 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
            __m512 xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
            __m512 xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
            __m512 xy4_0 = zero, xy4_1 = zero, xy4_2 = zero, xy4_3 = zero;
            __m512 xy5_0 = zero, xy5_1 = zero, xy5_2 = zero, xy5_3 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const __m512 b0 = _mm512_loadu_ps(y);
                const __m512 b1 = _mm512_loadu_ps(y + 16);
                const __m512 b2 = _mm512_loadu_ps(y + 32);
                const __m512 b3 = _mm512_loadu_ps(y + 48);
                const __m512 a0 = _mm512_set1_ps(*(x0 + j));
                cosine_f32_xy_step(&xy0_0, a0, b0);
                cosine_f32_xy_step(&xy0_1, a0, b1);
                cosine_f32_xy_step(&xy0_2, a0, b2);
                cosine_f32_xy_step(&xy0_3, a0, b3);
                const __m512 a1 = _mm512_set1_ps(*(x1 + j));
                cosine_f32_xy_step(&xy1_0, a1, b0);
                cosine_f32_xy_step(&xy1_1, a1, b1);
                cosine_f32_xy_step(&xy1_2, a1, b2);
                cosine_f32_xy_step(&xy1_3, a1, b3);
                const __m512 a2 = _mm512_set1_ps(*(x2 + j));
                cosine_f32_xy_step(&xy2_0, a2, b0);
                cosine_f32_xy_step(&xy2_1, a2, b1);
                cosine_f32_xy_step(&xy2_2, a2, b2);
                cosine_f32_xy_step(&xy2_3, a2, b3);
                const __m512 a3 = _mm512_set1_ps(*(x3 + j));
                cosine_f32_xy_step(&xy3_0, a3, b0);
                cosine_f32_xy_step(&xy3_1, a3, b1);
                cosine_f32_xy_step(&xy3_2, a3, b2);
                cosine_f32_xy_step(&xy3_3, a3, b3);
                const __m512 a4 = _mm512_set1_ps(*(x4 + j));
                cosine_f32_xy_step(&xy4_0, a4, b0);
                cosine_f32_xy_step(&xy4_1, a4, b1);
                cosine_f32_xy_step(&xy4_2, a4, b2);
                cosine_f32_xy_step(&xy4_3, a4, b3);
                const __m512 a5 = _mm512_set1_ps(*(x5 + j));
                cosine_f32_xy_step(&xy5_0, a5, b0);
                cosine_f32_xy_step(&xy5_1, a5, b1);
                cosine_f32_xy_step(&xy5_2, a5, b2);
                cosine_f32_xy_step(&xy5_3, a5, b3);
            }
            _mm512_storeu_ps(d0 + l, _mm512_add_ps(xy0_0, (from ? _mm512_loadu_ps(d0 + l) : zero)));
            _mm512_storeu_ps(d0 + l + 16, _mm512_add_ps(xy0_1, (from ? _mm512_loadu_ps(d0 + l + 16) : zero)));
            _mm512_storeu_ps(d0 + l + 32, _mm512_add_ps(xy0_2, (from ? _mm512_loadu_ps(d0 + l + 32) : zero)));
            _mm512_storeu_ps(d0 + l + 48, _mm512_add_ps(xy0_3, (from ? _mm512_loadu_ps(d0 + l + 48) : zero)));
            _mm512_storeu_ps(d1 + l, _mm512_add_ps(xy1_0, (from ? _mm512_loadu_ps(d1 + l) : zero)));
            _mm512_storeu_ps(d1 + l + 16, _mm512_add_ps(xy1_1, (from ? _mm512_loadu_ps(d1 + l + 16) : zero)));
            _mm512_storeu_ps(d1 + l + 32, _mm512_add_ps(xy1_2, (from ? _mm512_loadu_ps(d1 + l + 32) : zero)));
            _mm512_storeu_ps(d1 + l + 48, _mm512_add_ps(xy1_3, (from ? _mm512_loadu_ps(d1 + l + 48) : zero)));
            _mm512_storeu_ps(d2 + l, _mm512_add_ps(xy2_0, (from ? _mm512_loadu_ps(d2 + l) : zero)));
            _mm512_storeu_ps(d2 + l + 16, _mm512_add_ps(xy2_1, (from ? _mm512_loadu_ps(d2 + l + 16) : zero)));
            _mm512_storeu_ps(d2 + l + 32, _mm512_add_ps(xy2_2, (from ? _mm512_loadu_ps(d2 + l + 32) : zero)));
            _mm512_storeu_ps(d2 + l + 48, _mm512_add_ps(xy2_3, (from ? _mm512_loadu_ps(d2 + l + 48) : zero)));
            _mm512_storeu_ps(d3 + l, _mm512_add_ps(xy3_0, (from ? _mm512_loadu_ps(d3 + l) : zero)));
            _mm512_storeu_ps(d3 + l + 16, _mm512_add_ps(xy3_1, (from ? _mm512_loadu_ps(d3 + l + 16) : zero)));
            _mm512_storeu_ps(d3 + l + 32, _mm512_add_ps(xy3_2, (from ? _mm512_loadu_ps(d3 + l + 32) : zero)));
            _mm512_storeu_ps(d3 + l + 48, _mm512_add_ps(xy3_3, (from ? _mm512_loadu_ps(d3 + l + 48) : zero)));
            _mm512_storeu_ps(d4 + l, _mm512_add_ps(xy4_0, (from ? _mm512_loadu_ps(d4 + l) : zero)));
            _mm512_storeu_ps(d4 + l + 16, _mm512_add_ps(xy4_1, (from ? _mm512_loadu_ps(d4 + l + 16) : zero)));
            _mm512_storeu_ps(d4 + l + 32, _mm512_add_ps(xy4_2, (from ? _mm512_loadu_ps(d4 + l + 32) : zero)));
            _mm512_storeu_ps(d4 + l + 48, _mm512_add_ps(xy4_3, (from ? _mm512_loadu_ps(d4 + l + 48) : zero)));
            _mm512_storeu_ps(d5 + l, _mm512_add_ps(xy5_0, (from ? _mm512_loadu_ps(d5 + l) : zero)));
            _mm512_storeu_ps(d5 + l + 16, _mm512_add_ps(xy5_1, (from ? _mm512_loadu_ps(d5 + l + 16) : zero)));
            _mm512_storeu_ps(d5 + l + 32, _mm512_add_ps(xy5_2, (from ? _mm512_loadu_ps(d5 + l + 32) : zero)));
            _mm512_storeu_ps(d5 + l + 48, _mm512_add_ps(xy5_3, (from ? _mm512_loadu_ps(d5 + l + 48) : zero)));
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
    const __m512 zero = _mm512_setzero_ps();
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
    for (size_t l = 0; l < 64; l += 64) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            __m512 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
            __m512 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
            __m512 xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
            __m512 xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const __m512 b0 = _mm512_loadu_ps(y);
                const __m512 b1 = _mm512_loadu_ps(y + 16);
                const __m512 b2 = _mm512_loadu_ps(y + 32);
                const __m512 b3 = _mm512_loadu_ps(y + 48);
                const __m512 a0 = _mm512_set1_ps(*(x0 + j));
                cosine_f32_xy_step(&xy0_0, a0, b0);
                cosine_f32_xy_step(&xy0_1, a0, b1);
                cosine_f32_xy_step(&xy0_2, a0, b2);
                cosine_f32_xy_step(&xy0_3, a0, b3);
                const __m512 a1 = _mm512_set1_ps(*(x1 + j));
                cosine_f32_xy_step(&xy1_0, a1, b0);
                cosine_f32_xy_step(&xy1_1, a1, b1);
                cosine_f32_xy_step(&xy1_2, a1, b2);
                cosine_f32_xy_step(&xy1_3, a1, b3);
                const __m512 a2 = _mm512_set1_ps(*(x2 + j));
                cosine_f32_xy_step(&xy2_0, a2, b0);
                cosine_f32_xy_step(&xy2_1, a2, b1);
                cosine_f32_xy_step(&xy2_2, a2, b2);
                cosine_f32_xy_step(&xy2_3, a2, b3);
                const __m512 a3 = _mm512_set1_ps(*(x3 + j));
                cosine_f32_xy_step(&xy3_0, a3, b0);
                cosine_f32_xy_step(&xy3_1, a3, b1);
                cosine_f32_xy_step(&xy3_2, a3, b2);
                cosine_f32_xy_step(&xy3_3, a3, b3);
            }
            _mm512_storeu_ps(d0 + l, _mm512_add_ps(xy0_0, (from ? _mm512_loadu_ps(d0 + l) : zero)));
            _mm512_storeu_ps(d0 + l + 16, _mm512_add_ps(xy0_1, (from ? _mm512_loadu_ps(d0 + l + 16) : zero)));
            _mm512_storeu_ps(d0 + l + 32, _mm512_add_ps(xy0_2, (from ? _mm512_loadu_ps(d0 + l + 32) : zero)));
            _mm512_storeu_ps(d0 + l + 48, _mm512_add_ps(xy0_3, (from ? _mm512_loadu_ps(d0 + l + 48) : zero)));
            _mm512_storeu_ps(d1 + l, _mm512_add_ps(xy1_0, (from ? _mm512_loadu_ps(d1 + l) : zero)));
            _mm512_storeu_ps(d1 + l + 16, _mm512_add_ps(xy1_1, (from ? _mm512_loadu_ps(d1 + l + 16) : zero)));
            _mm512_storeu_ps(d1 + l + 32, _mm512_add_ps(xy1_2, (from ? _mm512_loadu_ps(d1 + l + 32) : zero)));
            _mm512_storeu_ps(d1 + l + 48, _mm512_add_ps(xy1_3, (from ? _mm512_loadu_ps(d1 + l + 48) : zero)));
            _mm512_storeu_ps(d2 + l, _mm512_add_ps(xy2_0, (from ? _mm512_loadu_ps(d2 + l) : zero)));
            _mm512_storeu_ps(d2 + l + 16, _mm512_add_ps(xy2_1, (from ? _mm512_loadu_ps(d2 + l + 16) : zero)));
            _mm512_storeu_ps(d2 + l + 32, _mm512_add_ps(xy2_2, (from ? _mm512_loadu_ps(d2 + l + 32) : zero)));
            _mm512_storeu_ps(d2 + l + 48, _mm512_add_ps(xy2_3, (from ? _mm512_loadu_ps(d2 + l + 48) : zero)));
            _mm512_storeu_ps(d3 + l, _mm512_add_ps(xy3_0, (from ? _mm512_loadu_ps(d3 + l) : zero)));
            _mm512_storeu_ps(d3 + l + 16, _mm512_add_ps(xy3_1, (from ? _mm512_loadu_ps(d3 + l + 16) : zero)));
            _mm512_storeu_ps(d3 + l + 32, _mm512_add_ps(xy3_2, (from ? _mm512_loadu_ps(d3 + l + 32) : zero)));
            _mm512_storeu_ps(d3 + l + 48, _mm512_add_ps(xy3_3, (from ? _mm512_loadu_ps(d3 + l + 48) : zero)));
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
    const __m512 zero = _mm512_setzero_ps();
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    const float *const x1 = ruvgen_at(x, stride, 1);
    float *const d1 = ruvgen_into(out, out_stride, 1);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            __m512 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
            __m512 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const __m512 b0 = _mm512_loadu_ps(y);
                const __m512 b1 = _mm512_loadu_ps(y + 16);
                const __m512 b2 = _mm512_loadu_ps(y + 32);
                const __m512 b3 = _mm512_loadu_ps(y + 48);
                const __m512 a0 = _mm512_set1_ps(*(x0 + j));
                cosine_f32_xy_step(&xy0_0, a0, b0);
                cosine_f32_xy_step(&xy0_1, a0, b1);
                cosine_f32_xy_step(&xy0_2, a0, b2);
                cosine_f32_xy_step(&xy0_3, a0, b3);
                const __m512 a1 = _mm512_set1_ps(*(x1 + j));
                cosine_f32_xy_step(&xy1_0, a1, b0);
                cosine_f32_xy_step(&xy1_1, a1, b1);
                cosine_f32_xy_step(&xy1_2, a1, b2);
                cosine_f32_xy_step(&xy1_3, a1, b3);
            }
            _mm512_storeu_ps(d0 + l, _mm512_add_ps(xy0_0, (from ? _mm512_loadu_ps(d0 + l) : zero)));
            _mm512_storeu_ps(d0 + l + 16, _mm512_add_ps(xy0_1, (from ? _mm512_loadu_ps(d0 + l + 16) : zero)));
            _mm512_storeu_ps(d0 + l + 32, _mm512_add_ps(xy0_2, (from ? _mm512_loadu_ps(d0 + l + 32) : zero)));
            _mm512_storeu_ps(d0 + l + 48, _mm512_add_ps(xy0_3, (from ? _mm512_loadu_ps(d0 + l + 48) : zero)));
            _mm512_storeu_ps(d1 + l, _mm512_add_ps(xy1_0, (from ? _mm512_loadu_ps(d1 + l) : zero)));
            _mm512_storeu_ps(d1 + l + 16, _mm512_add_ps(xy1_1, (from ? _mm512_loadu_ps(d1 + l + 16) : zero)));
            _mm512_storeu_ps(d1 + l + 32, _mm512_add_ps(xy1_2, (from ? _mm512_loadu_ps(d1 + l + 32) : zero)));
            _mm512_storeu_ps(d1 + l + 48, _mm512_add_ps(xy1_3, (from ? _mm512_loadu_ps(d1 + l + 48) : zero)));
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
    const __m512 zero = _mm512_setzero_ps();
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            __m512 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const __m512 b0 = _mm512_loadu_ps(y);
                const __m512 b1 = _mm512_loadu_ps(y + 16);
                const __m512 b2 = _mm512_loadu_ps(y + 32);
                const __m512 b3 = _mm512_loadu_ps(y + 48);
                const __m512 a0 = _mm512_set1_ps(*(x0 + j));
                cosine_f32_xy_step(&xy0_0, a0, b0);
                cosine_f32_xy_step(&xy0_1, a0, b1);
                cosine_f32_xy_step(&xy0_2, a0, b2);
                cosine_f32_xy_step(&xy0_3, a0, b3);
            }
            _mm512_storeu_ps(d0 + l, _mm512_add_ps(xy0_0, (from ? _mm512_loadu_ps(d0 + l) : zero)));
            _mm512_storeu_ps(d0 + l + 16, _mm512_add_ps(xy0_1, (from ? _mm512_loadu_ps(d0 + l + 16) : zero)));
            _mm512_storeu_ps(d0 + l + 32, _mm512_add_ps(xy0_2, (from ? _mm512_loadu_ps(d0 + l + 32) : zero)));
            _mm512_storeu_ps(d0 + l + 48, _mm512_add_ps(xy0_3, (from ? _mm512_loadu_ps(d0 + l + 48) : zero)));
        }
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = cosine_f32_finish(d0[k], xs[0], ys[k]);
}

static void rk_cosine_f32_tile_dn__avx512(
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
RUVGEN_INLINE void manhattan_f32_tile6(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const __m512 zero = _mm512_setzero_ps();
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
    for (size_t l = 0; l < 64; l += 64) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            __m512 ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
            __m512 ad1_0 = zero, ad1_1 = zero, ad1_2 = zero, ad1_3 = zero;
            __m512 ad2_0 = zero, ad2_1 = zero, ad2_2 = zero, ad2_3 = zero;
            __m512 ad3_0 = zero, ad3_1 = zero, ad3_2 = zero, ad3_3 = zero;
            __m512 ad4_0 = zero, ad4_1 = zero, ad4_2 = zero, ad4_3 = zero;
            __m512 ad5_0 = zero, ad5_1 = zero, ad5_2 = zero, ad5_3 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const __m512 b0 = _mm512_loadu_ps(y);
                const __m512 b1 = _mm512_loadu_ps(y + 16);
                const __m512 b2 = _mm512_loadu_ps(y + 32);
                const __m512 b3 = _mm512_loadu_ps(y + 48);
                const __m512 a0 = _mm512_set1_ps(*(x0 + j));
                manhattan_f32_step(&ad0_0, a0, b0);
                manhattan_f32_step(&ad0_1, a0, b1);
                manhattan_f32_step(&ad0_2, a0, b2);
                manhattan_f32_step(&ad0_3, a0, b3);
                const __m512 a1 = _mm512_set1_ps(*(x1 + j));
                manhattan_f32_step(&ad1_0, a1, b0);
                manhattan_f32_step(&ad1_1, a1, b1);
                manhattan_f32_step(&ad1_2, a1, b2);
                manhattan_f32_step(&ad1_3, a1, b3);
                const __m512 a2 = _mm512_set1_ps(*(x2 + j));
                manhattan_f32_step(&ad2_0, a2, b0);
                manhattan_f32_step(&ad2_1, a2, b1);
                manhattan_f32_step(&ad2_2, a2, b2);
                manhattan_f32_step(&ad2_3, a2, b3);
                const __m512 a3 = _mm512_set1_ps(*(x3 + j));
                manhattan_f32_step(&ad3_0, a3, b0);
                manhattan_f32_step(&ad3_1, a3, b1);
                manhattan_f32_step(&ad3_2, a3, b2);
                manhattan_f32_step(&ad3_3, a3, b3);
                const __m512 a4 = _mm512_set1_ps(*(x4 + j));
                manhattan_f32_step(&ad4_0, a4, b0);
                manhattan_f32_step(&ad4_1, a4, b1);
                manhattan_f32_step(&ad4_2, a4, b2);
                manhattan_f32_step(&ad4_3, a4, b3);
                const __m512 a5 = _mm512_set1_ps(*(x5 + j));
                manhattan_f32_step(&ad5_0, a5, b0);
                manhattan_f32_step(&ad5_1, a5, b1);
                manhattan_f32_step(&ad5_2, a5, b2);
                manhattan_f32_step(&ad5_3, a5, b3);
            }
            _mm512_storeu_ps(d0 + l, _mm512_add_ps(ad0_0, (from ? _mm512_loadu_ps(d0 + l) : zero)));
            _mm512_storeu_ps(d0 + l + 16, _mm512_add_ps(ad0_1, (from ? _mm512_loadu_ps(d0 + l + 16) : zero)));
            _mm512_storeu_ps(d0 + l + 32, _mm512_add_ps(ad0_2, (from ? _mm512_loadu_ps(d0 + l + 32) : zero)));
            _mm512_storeu_ps(d0 + l + 48, _mm512_add_ps(ad0_3, (from ? _mm512_loadu_ps(d0 + l + 48) : zero)));
            _mm512_storeu_ps(d1 + l, _mm512_add_ps(ad1_0, (from ? _mm512_loadu_ps(d1 + l) : zero)));
            _mm512_storeu_ps(d1 + l + 16, _mm512_add_ps(ad1_1, (from ? _mm512_loadu_ps(d1 + l + 16) : zero)));
            _mm512_storeu_ps(d1 + l + 32, _mm512_add_ps(ad1_2, (from ? _mm512_loadu_ps(d1 + l + 32) : zero)));
            _mm512_storeu_ps(d1 + l + 48, _mm512_add_ps(ad1_3, (from ? _mm512_loadu_ps(d1 + l + 48) : zero)));
            _mm512_storeu_ps(d2 + l, _mm512_add_ps(ad2_0, (from ? _mm512_loadu_ps(d2 + l) : zero)));
            _mm512_storeu_ps(d2 + l + 16, _mm512_add_ps(ad2_1, (from ? _mm512_loadu_ps(d2 + l + 16) : zero)));
            _mm512_storeu_ps(d2 + l + 32, _mm512_add_ps(ad2_2, (from ? _mm512_loadu_ps(d2 + l + 32) : zero)));
            _mm512_storeu_ps(d2 + l + 48, _mm512_add_ps(ad2_3, (from ? _mm512_loadu_ps(d2 + l + 48) : zero)));
            _mm512_storeu_ps(d3 + l, _mm512_add_ps(ad3_0, (from ? _mm512_loadu_ps(d3 + l) : zero)));
            _mm512_storeu_ps(d3 + l + 16, _mm512_add_ps(ad3_1, (from ? _mm512_loadu_ps(d3 + l + 16) : zero)));
            _mm512_storeu_ps(d3 + l + 32, _mm512_add_ps(ad3_2, (from ? _mm512_loadu_ps(d3 + l + 32) : zero)));
            _mm512_storeu_ps(d3 + l + 48, _mm512_add_ps(ad3_3, (from ? _mm512_loadu_ps(d3 + l + 48) : zero)));
            _mm512_storeu_ps(d4 + l, _mm512_add_ps(ad4_0, (from ? _mm512_loadu_ps(d4 + l) : zero)));
            _mm512_storeu_ps(d4 + l + 16, _mm512_add_ps(ad4_1, (from ? _mm512_loadu_ps(d4 + l + 16) : zero)));
            _mm512_storeu_ps(d4 + l + 32, _mm512_add_ps(ad4_2, (from ? _mm512_loadu_ps(d4 + l + 32) : zero)));
            _mm512_storeu_ps(d4 + l + 48, _mm512_add_ps(ad4_3, (from ? _mm512_loadu_ps(d4 + l + 48) : zero)));
            _mm512_storeu_ps(d5 + l, _mm512_add_ps(ad5_0, (from ? _mm512_loadu_ps(d5 + l) : zero)));
            _mm512_storeu_ps(d5 + l + 16, _mm512_add_ps(ad5_1, (from ? _mm512_loadu_ps(d5 + l + 16) : zero)));
            _mm512_storeu_ps(d5 + l + 32, _mm512_add_ps(ad5_2, (from ? _mm512_loadu_ps(d5 + l + 32) : zero)));
            _mm512_storeu_ps(d5 + l + 48, _mm512_add_ps(ad5_3, (from ? _mm512_loadu_ps(d5 + l + 48) : zero)));
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
    for (size_t k = 0; k < 64; k++)
        d5[k] = manhattan_f32_finish(d5[k]);
}

RUVGEN_INLINE void manhattan_f32_tile4(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const __m512 zero = _mm512_setzero_ps();
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
    for (size_t l = 0; l < 64; l += 64) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            __m512 ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
            __m512 ad1_0 = zero, ad1_1 = zero, ad1_2 = zero, ad1_3 = zero;
            __m512 ad2_0 = zero, ad2_1 = zero, ad2_2 = zero, ad2_3 = zero;
            __m512 ad3_0 = zero, ad3_1 = zero, ad3_2 = zero, ad3_3 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const __m512 b0 = _mm512_loadu_ps(y);
                const __m512 b1 = _mm512_loadu_ps(y + 16);
                const __m512 b2 = _mm512_loadu_ps(y + 32);
                const __m512 b3 = _mm512_loadu_ps(y + 48);
                const __m512 a0 = _mm512_set1_ps(*(x0 + j));
                manhattan_f32_step(&ad0_0, a0, b0);
                manhattan_f32_step(&ad0_1, a0, b1);
                manhattan_f32_step(&ad0_2, a0, b2);
                manhattan_f32_step(&ad0_3, a0, b3);
                const __m512 a1 = _mm512_set1_ps(*(x1 + j));
                manhattan_f32_step(&ad1_0, a1, b0);
                manhattan_f32_step(&ad1_1, a1, b1);
                manhattan_f32_step(&ad1_2, a1, b2);
                manhattan_f32_step(&ad1_3, a1, b3);
                const __m512 a2 = _mm512_set1_ps(*(x2 + j));
                manhattan_f32_step(&ad2_0, a2, b0);
                manhattan_f32_step(&ad2_1, a2, b1);
                manhattan_f32_step(&ad2_2, a2, b2);
                manhattan_f32_step(&ad2_3, a2, b3);
                const __m512 a3 = _mm512_set1_ps(*(x3 + j));
                manhattan_f32_step(&ad3_0, a3, b0);
                manhattan_f32_step(&ad3_1, a3, b1);
                manhattan_f32_step(&ad3_2, a3, b2);
                manhattan_f32_step(&ad3_3, a3, b3);
            }
            _mm512_storeu_ps(d0 + l, _mm512_add_ps(ad0_0, (from ? _mm512_loadu_ps(d0 + l) : zero)));
            _mm512_storeu_ps(d0 + l + 16, _mm512_add_ps(ad0_1, (from ? _mm512_loadu_ps(d0 + l + 16) : zero)));
            _mm512_storeu_ps(d0 + l + 32, _mm512_add_ps(ad0_2, (from ? _mm512_loadu_ps(d0 + l + 32) : zero)));
            _mm512_storeu_ps(d0 + l + 48, _mm512_add_ps(ad0_3, (from ? _mm512_loadu_ps(d0 + l + 48) : zero)));
            _mm512_storeu_ps(d1 + l, _mm512_add_ps(ad1_0, (from ? _mm512_loadu_ps(d1 + l) : zero)));
            _mm512_storeu_ps(d1 + l + 16, _mm512_add_ps(ad1_1, (from ? _mm512_loadu_ps(d1 + l + 16) : zero)));
            _mm512_storeu_ps(d1 + l + 32, _mm512_add_ps(ad1_2, (from ? _mm512_loadu_ps(d1 + l + 32) : zero)));
            _mm512_storeu_ps(d1 + l + 48, _mm512_add_ps(ad1_3, (from ? _mm512_loadu_ps(d1 + l + 48) : zero)));
            _mm512_storeu_ps(d2 + l, _mm512_add_ps(ad2_0, (from ? _mm512_loadu_ps(d2 + l) : zero)));
            _mm512_storeu_ps(d2 + l + 16, _mm512_add_ps(ad2_1, (from ? _mm512_loadu_ps(d2 + l + 16) : zero)));
            _mm512_storeu_ps(d2 + l + 32, _mm512_add_ps(ad2_2, (from ? _mm512_loadu_ps(d2 + l + 32) : zero)));
            _mm512_storeu_ps(d2 + l + 48, _mm512_add_ps(ad2_3, (from ? _mm512_loadu_ps(d2 + l + 48) : zero)));
            _mm512_storeu_ps(d3 + l, _mm512_add_ps(ad3_0, (from ? _mm512_loadu_ps(d3 + l) : zero)));
            _mm512_storeu_ps(d3 + l + 16, _mm512_add_ps(ad3_1, (from ? _mm512_loadu_ps(d3 + l + 16) : zero)));
            _mm512_storeu_ps(d3 + l + 32, _mm512_add_ps(ad3_2, (from ? _mm512_loadu_ps(d3 + l + 32) : zero)));
            _mm512_storeu_ps(d3 + l + 48, _mm512_add_ps(ad3_3, (from ? _mm512_loadu_ps(d3 + l + 48) : zero)));
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
    const __m512 zero = _mm512_setzero_ps();
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    const float *const x1 = ruvgen_at(x, stride, 1);
    float *const d1 = ruvgen_into(out, out_stride, 1);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            __m512 ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
            __m512 ad1_0 = zero, ad1_1 = zero, ad1_2 = zero, ad1_3 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const __m512 b0 = _mm512_loadu_ps(y);
                const __m512 b1 = _mm512_loadu_ps(y + 16);
                const __m512 b2 = _mm512_loadu_ps(y + 32);
                const __m512 b3 = _mm512_loadu_ps(y + 48);
                const __m512 a0 = _mm512_set1_ps(*(x0 + j));
                manhattan_f32_step(&ad0_0, a0, b0);
                manhattan_f32_step(&ad0_1, a0, b1);
                manhattan_f32_step(&ad0_2, a0, b2);
                manhattan_f32_step(&ad0_3, a0, b3);
                const __m512 a1 = _mm512_set1_ps(*(x1 + j));
                manhattan_f32_step(&ad1_0, a1, b0);
                manhattan_f32_step(&ad1_1, a1, b1);
                manhattan_f32_step(&ad1_2, a1, b2);
                manhattan_f32_step(&ad1_3, a1, b3);
            }
            _mm512_storeu_ps(d0 + l, _mm512_add_ps(ad0_0, (from ? _mm512_loadu_ps(d0 + l) : zero)));
            _mm512_storeu_ps(d0 + l + 16, _mm512_add_ps(ad0_1, (from ? _mm512_loadu_ps(d0 + l + 16) : zero)));
            _mm512_storeu_ps(d0 + l + 32, _mm512_add_ps(ad0_2, (from ? _mm512_loadu_ps(d0 + l + 32) : zero)));
            _mm512_storeu_ps(d0 + l + 48, _mm512_add_ps(ad0_3, (from ? _mm512_loadu_ps(d0 + l + 48) : zero)));
            _mm512_storeu_ps(d1 + l, _mm512_add_ps(ad1_0, (from ? _mm512_loadu_ps(d1 + l) : zero)));
            _mm512_storeu_ps(d1 + l + 16, _mm512_add_ps(ad1_1, (from ? _mm512_loadu_ps(d1 + l + 16) : zero)));
            _mm512_storeu_ps(d1 + l + 32, _mm512_add_ps(ad1_2, (from ? _mm512_loadu_ps(d1 + l + 32) : zero)));
            _mm512_storeu_ps(d1 + l + 48, _mm512_add_ps(ad1_3, (from ? _mm512_loadu_ps(d1 + l + 48) : zero)));
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
    const __m512 zero = _mm512_setzero_ps();
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            __m512 ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const __m512 b0 = _mm512_loadu_ps(y);
                const __m512 b1 = _mm512_loadu_ps(y + 16);
                const __m512 b2 = _mm512_loadu_ps(y + 32);
                const __m512 b3 = _mm512_loadu_ps(y + 48);
                const __m512 a0 = _mm512_set1_ps(*(x0 + j));
                manhattan_f32_step(&ad0_0, a0, b0);
                manhattan_f32_step(&ad0_1, a0, b1);
                manhattan_f32_step(&ad0_2, a0, b2);
                manhattan_f32_step(&ad0_3, a0, b3);
            }
            _mm512_storeu_ps(d0 + l, _mm512_add_ps(ad0_0, (from ? _mm512_loadu_ps(d0 + l) : zero)));
            _mm512_storeu_ps(d0 + l + 16, _mm512_add_ps(ad0_1, (from ? _mm512_loadu_ps(d0 + l + 16) : zero)));
            _mm512_storeu_ps(d0 + l + 32, _mm512_add_ps(ad0_2, (from ? _mm512_loadu_ps(d0 + l + 32) : zero)));
            _mm512_storeu_ps(d0 + l + 48, _mm512_add_ps(ad0_3, (from ? _mm512_loadu_ps(d0 + l + 48) : zero)));
        }
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = manhattan_f32_finish(d0[k]);
}

static void rk_manhattan_f32_tile_dn__avx512(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    const float *const sums = xs;
    size_t i = 0;
    (void)sums;
    for (; i + 6 <= count; i += 6)
        manhattan_f32_tile6(ruvgen_at(x, stride, i), stride, panel, n,
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
RUVGEN_INLINE void chebyshev_f32_tile6(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const __m512 zero = _mm512_setzero_ps();
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
    for (size_t l = 0; l < 64; l += 64) {
        __m512 ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        __m512 ad1_0 = zero, ad1_1 = zero, ad1_2 = zero, ad1_3 = zero;
        __m512 ad2_0 = zero, ad2_1 = zero, ad2_2 = zero, ad2_3 = zero;
        __m512 ad3_0 = zero, ad3_1 = zero, ad3_2 = zero, ad3_3 = zero;
        __m512 ad4_0 = zero, ad4_1 = zero, ad4_2 = zero, ad4_3 = zero;
        __m512 ad5_0 = zero, ad5_1 = zero, ad5_2 = zero, ad5_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const __m512 b0 = _mm512_loadu_ps(y);
            const __m512 b1 = _mm512_loadu_ps(y + 16);
            const __m512 b2 = _mm512_loadu_ps(y + 32);
            const __m512 b3 = _mm512_loadu_ps(y + 48);
            const __m512 a0 = _mm512_set1_ps(*(x0 + j));
            chebyshev_f32_step(&ad0_0, a0, b0);
            chebyshev_f32_step(&ad0_1, a0, b1);
            chebyshev_f32_step(&ad0_2, a0, b2);
            chebyshev_f32_step(&ad0_3, a0, b3);
            const __m512 a1 = _mm512_set1_ps(*(x1 + j));
            chebyshev_f32_step(&ad1_0, a1, b0);
            chebyshev_f32_step(&ad1_1, a1, b1);
            chebyshev_f32_step(&ad1_2, a1, b2);
            chebyshev_f32_step(&ad1_3, a1, b3);
            const __m512 a2 = _mm512_set1_ps(*(x2 + j));
            chebyshev_f32_step(&ad2_0, a2, b0);
            chebyshev_f32_step(&ad2_1, a2, b1);
            chebyshev_f32_step(&ad2_2, a2, b2);
            chebyshev_f32_step(&ad2_3, a2, b3);
            const __m512 a3 = _mm512_set1_ps(*(x3 + j));
            chebyshev_f32_step(&ad3_0, a3, b0);
            chebyshev_f32_step(&ad3_1, a3, b1);
            chebyshev_f32_step(&ad3_2, a3, b2);
            chebyshev_f32_step(&ad3_3, a3, b3);
            const __m512 a4 = _mm512_set1_ps(*(x4 + j));
            chebyshev_f32_step(&ad4_0, a4, b0);
            chebyshev_f32_step(&ad4_1, a4, b1);
            chebyshev_f32_step(&ad4_2, a4, b2);
            chebyshev_f32_step(&ad4_3, a4, b3);
            const __m512 a5 = _mm512_set1_ps(*(x5 + j));
            chebyshev_f32_step(&ad5_0, a5, b0);
            chebyshev_f32_step(&ad5_1, a5, b1);
            chebyshev_f32_step(&ad5_2, a5, b2);
            chebyshev_f32_step(&ad5_3, a5, b3);
        }
        _mm512_storeu_ps(d0 + l, ad0_0);
        _mm512_storeu_ps(d0 + l + 16, ad0_1);
        _mm512_storeu_ps(d0 + l + 32, ad0_2);
        _mm512_storeu_ps(d0 + l + 48, ad0_3);
        _mm512_storeu_ps(d1 + l, ad1_0);
        _mm512_storeu_ps(d1 + l + 16, ad1_1);
        _mm512_storeu_ps(d1 + l + 32, ad1_2);
        _mm512_storeu_ps(d1 + l + 48, ad1_3);
        _mm512_storeu_ps(d2 + l, ad2_0);
        _mm512_storeu_ps(d2 + l + 16, ad2_1);
        _mm512_storeu_ps(d2 + l + 32, ad2_2);
        _mm512_storeu_ps(d2 + l + 48, ad2_3);
        _mm512_storeu_ps(d3 + l, ad3_0);
        _mm512_storeu_ps(d3 + l + 16, ad3_1);
        _mm512_storeu_ps(d3 + l + 32, ad3_2);
        _mm512_storeu_ps(d3 + l + 48, ad3_3);
        _mm512_storeu_ps(d4 + l, ad4_0);
        _mm512_storeu_ps(d4 + l + 16, ad4_1);
        _mm512_storeu_ps(d4 + l + 32, ad4_2);
        _mm512_storeu_ps(d4 + l + 48, ad4_3);
        _mm512_storeu_ps(d5 + l, ad5_0);
        _mm512_storeu_ps(d5 + l + 16, ad5_1);
        _mm512_storeu_ps(d5 + l + 32, ad5_2);
        _mm512_storeu_ps(d5 + l + 48, ad5_3);
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
    for (size_t k = 0; k < 64; k++)
        d5[k] = chebyshev_f32_finish(d5[k]);
}

RUVGEN_INLINE void chebyshev_f32_tile4(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const __m512 zero = _mm512_setzero_ps();
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
    for (size_t l = 0; l < 64; l += 64) {
        __m512 ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        __m512 ad1_0 = zero, ad1_1 = zero, ad1_2 = zero, ad1_3 = zero;
        __m512 ad2_0 = zero, ad2_1 = zero, ad2_2 = zero, ad2_3 = zero;
        __m512 ad3_0 = zero, ad3_1 = zero, ad3_2 = zero, ad3_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const __m512 b0 = _mm512_loadu_ps(y);
            const __m512 b1 = _mm512_loadu_ps(y + 16);
            const __m512 b2 = _mm512_loadu_ps(y + 32);
            const __m512 b3 = _mm512_loadu_ps(y + 48);
            const __m512 a0 = _mm512_set1_ps(*(x0 + j));
            chebyshev_f32_step(&ad0_0, a0, b0);
            chebyshev_f32_step(&ad0_1, a0, b1);
            chebyshev_f32_step(&ad0_2, a0, b2);
            chebyshev_f32_step(&ad0_3, a0, b3);
            const __m512 a1 = _mm512_set1_ps(*(x1 + j));
            chebyshev_f32_step(&ad1_0, a1, b0);
            chebyshev_f32_step(&ad1_1, a1, b1);
            chebyshev_f32_step(&ad1_2, a1, b2);
            chebyshev_f32_step(&ad1_3, a1, b3);
            const __m512 a2 = _mm512_set1_ps(*(x2 + j));
            chebyshev_f32_step(&ad2_0, a2, b0);
            chebyshev_f32_step(&ad2_1, a2, b1);
            chebyshev_f32_step(&ad2_2, a2, b2);
            chebyshev_f32_step(&ad2_3, a2, b3);
            const __m512 a3 = _mm512_set1_ps(*(x3 + j));
            chebyshev_f32_step(&ad3_0, a3, b0);
            chebyshev_f32_step(&ad3_1, a3, b1);
            chebyshev_f32_step(&ad3_2, a3, b2);
            chebyshev_f32_step(&ad3_3, a3, b3);
        }
        _mm512_storeu_ps(d0 + l, ad0_0);
        _mm512_storeu_ps(d0 + l + 16, ad0_1);
        _mm512_storeu_ps(d0 + l + 32, ad0_2);
        _mm512_storeu_ps(d0 + l + 48, ad0_3);
        _mm512_storeu_ps(d1 + l, ad1_0);
        _mm512_storeu_ps(d1 + l + 16, ad1_1);
        _mm512_storeu_ps(d1 + l + 32, ad1_2);
        _mm512_storeu_ps(d1 + l + 48, ad1_3);
        _mm512_storeu_ps(d2 + l, ad2_0);
        _mm512_storeu_ps(d2 + l + 16, ad2_1);
        _mm512_storeu_ps(d2 + l + 32, ad2_2);
        _mm512_storeu_ps(d2 + l + 48, ad2_3);
        _mm512_storeu_ps(d3 + l, ad3_0);
        _mm512_storeu_ps(d3 + l + 16, ad3_1);
        _mm512_storeu_ps(d3 + l + 32, ad3_2);
        _mm512_storeu_ps(d3 + l + 48, ad3_3);
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
    const __m512 zero = _mm512_setzero_ps();
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    const float *const x1 = ruvgen_at(x, stride, 1);
    float *const d1 = ruvgen_into(out, out_stride, 1);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512 ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        __m512 ad1_0 = zero, ad1_1 = zero, ad1_2 = zero, ad1_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const __m512 b0 = _mm512_loadu_ps(y);
            const __m512 b1 = _mm512_loadu_ps(y + 16);
            const __m512 b2 = _mm512_loadu_ps(y + 32);
            const __m512 b3 = _mm512_loadu_ps(y + 48);
            const __m512 a0 = _mm512_set1_ps(*(x0 + j));
            chebyshev_f32_step(&ad0_0, a0, b0);
            chebyshev_f32_step(&ad0_1, a0, b1);
            chebyshev_f32_step(&ad0_2, a0, b2);
            chebyshev_f32_step(&ad0_3, a0, b3);
            const __m512 a1 = _mm512_set1_ps(*(x1 + j));
            chebyshev_f32_step(&ad1_0, a1, b0);
            chebyshev_f32_step(&ad1_1, a1, b1);
            chebyshev_f32_step(&ad1_2, a1, b2);
            chebyshev_f32_step(&ad1_3, a1, b3);
        }
        _mm512_storeu_ps(d0 + l, ad0_0);
        _mm512_storeu_ps(d0 + l + 16, ad0_1);
        _mm512_storeu_ps(d0 + l + 32, ad0_2);
        _mm512_storeu_ps(d0 + l + 48, ad0_3);
        _mm512_storeu_ps(d1 + l, ad1_0);
        _mm512_storeu_ps(d1 + l + 16, ad1_1);
        _mm512_storeu_ps(d1 + l + 32, ad1_2);
        _mm512_storeu_ps(d1 + l + 48, ad1_3);
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
    const __m512 zero = _mm512_setzero_ps();
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512 ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const __m512 b0 = _mm512_loadu_ps(y);
            const __m512 b1 = _mm512_loadu_ps(y + 16);
            const __m512 b2 = _mm512_loadu_ps(y + 32);
            const __m512 b3 = _mm512_loadu_ps(y + 48);
            const __m512 a0 = _mm512_set1_ps(*(x0 + j));
            chebyshev_f32_step(&ad0_0, a0, b0);
            chebyshev_f32_step(&ad0_1, a0, b1);
            chebyshev_f32_step(&ad0_2, a0, b2);
            chebyshev_f32_step(&ad0_3, a0, b3);
        }
        _mm512_storeu_ps(d0 + l, ad0_0);
        _mm512_storeu_ps(d0 + l + 16, ad0_1);
        _mm512_storeu_ps(d0 + l + 32, ad0_2);
        _mm512_storeu_ps(d0 + l + 48, ad0_3);
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = chebyshev_f32_finish(d0[k]);
}

static void rk_chebyshev_f32_tile_dn__avx512(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    const float *const sums = xs;
    size_t i = 0;
    (void)sums;
    for (; i + 6 <= count; i += 6)
        chebyshev_f32_tile6(ruvgen_at(x, stride, i), stride, panel, n,
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
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_AVX512, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_##FORM, RUVGEN_ISA_AVX512, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_tile_avx512[] = {
    ROW(SQEUCLIDEAN, F32, BLOCK, 0, rk_sqeuclidean_f32_block_dn__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, BLOCK, 0, rk_euclidean_f32_block_dn__avx512, FLOAT),
    ROW(DOT, F32, BLOCK, 0, rk_dot_f32_block_dn__avx512, FLOAT),
    ROW(SQEUCLIDEAN, DOUBLE, BLOCK, 0, rk_sqeuclidean_double_block_dn__avx512, DOUBLE),
    ROW(EUCLIDEAN, DOUBLE, BLOCK, 0, rk_euclidean_double_block_dn__avx512, DOUBLE),
    ROW(DOT, DOUBLE, BLOCK, 0, rk_dot_double_block_dn__avx512, DOUBLE),
    ROW(SQEUCLIDEAN, F32, TILE, 0, rk_sqeuclidean_f32_tile_dn__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, TILE, 0, rk_euclidean_f32_tile_dn__avx512, FLOAT),
    ROW(DOT, F32, TILE, 0, rk_dot_f32_tile_dn__avx512, FLOAT),
    ROW(COSINE, F32, TILE, 0, rk_cosine_f32_tile_dn__avx512, FLOAT),
    ROW(MANHATTAN, F32, TILE, 0, rk_manhattan_f32_tile_dn__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, TILE, 0, rk_chebyshev_f32_tile_dn__avx512, FLOAT),
};

#undef ROW

const ruvgen_table ruvgen_tile_avx512 = {
    rows_tile_avx512,
    sizeof rows_tile_avx512 / sizeof rows_tile_avx512[0],
};
#endif
