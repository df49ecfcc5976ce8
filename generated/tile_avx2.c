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
