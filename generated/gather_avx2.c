/* Made by `nox -s generate` from templates/gather.j2 and templates/isa/avx2.j2. Do not edit. */
#include "ruvgen.h"

#include <math.h>
#include <string.h>

#if defined(__x86_64__) || defined(_M_X64)
#include <immintrin.h>

/* By pragma, not by flags: link-time optimisation would merge flags into code that runs on every CPU. */
#if defined(__clang__)
#pragma clang attribute push( \
    __attribute__((target("avx2,fma,f16c,bmi,bmi2"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,fma,f16c,bmi,bmi2")
#endif

/* The first n of 8 lanes. */
RUVGEN_INLINE __m256i tail_mask(size_t n)
{
    static const int32_t lanes[16] = {-1, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 0};
    return _mm256_loadu_si256((const __m256i *)(const void *)(lanes + 8 - n));
}

/* The larger of two non-negative values, compared as integers, where the order is the same and NaN wins. */
RUVGEN_INLINE __m256 max_nan(__m256 a, __m256 b)
{
    return _mm256_castsi256_ps(_mm256_max_epi32(_mm256_castps_si256(a), _mm256_castps_si256(b)));
}

RUVGEN_INLINE __m128 max_nan4(__m128 a, __m128 b)
{
    return _mm_castsi128_ps(_mm_max_epi32(_mm_castps_si128(a), _mm_castps_si128(b)));
}

RUVGEN_INLINE float reduce_add(__m256 v)
{
    const __m128 q = _mm_add_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1));
    const __m128 d = _mm_add_ps(q, _mm_movehl_ps(q, q));
    return _mm_cvtss_f32(_mm_add_ss(d, _mm_movehdup_ps(d)));
}

RUVGEN_INLINE float reduce_max(__m256 v)
{
    const __m128 q = max_nan4(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1));
    const __m128 d = max_nan4(q, _mm_movehl_ps(q, q));
    return _mm_cvtss_f32(max_nan4(d, _mm_movehdup_ps(d)));
}

/* Four sums at once: transpose and add, 128-bit lane by lane. */
RUVGEN_INLINE void reduce_add4(float *s, __m256 a, __m256 b, __m256 c, __m256 d)
{
    const __m256 ab = _mm256_add_ps(_mm256_unpacklo_ps(a, b), _mm256_unpackhi_ps(a, b));
    const __m256 cd = _mm256_add_ps(_mm256_unpacklo_ps(c, d), _mm256_unpackhi_ps(c, d));
    const __m256 even = _mm256_shuffle_ps(ab, cd, 0x44), odd = _mm256_shuffle_ps(ab, cd, 0xee);
    const __m256 v = _mm256_add_ps(even, odd);
    _mm_storeu_ps(s, _mm_add_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1)));
}

RUVGEN_INLINE void reduce_max4(float *s, __m256 a, __m256 b, __m256 c, __m256 d)
{
    const __m256 ab = max_nan(_mm256_unpacklo_ps(a, b), _mm256_unpackhi_ps(a, b));
    const __m256 cd = max_nan(_mm256_unpacklo_ps(c, d), _mm256_unpackhi_ps(c, d));
    const __m256 even = _mm256_shuffle_ps(ab, cd, 0x44), odd = _mm256_shuffle_ps(ab, cd, 0xee);
    const __m256 v = max_nan(even, odd);
    _mm_storeu_ps(s, max_nan4(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1)));
}

/* sqeuclidean: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_finish(float dd)
{
    return dd;
}

RUVGEN_INLINE void sqeuclidean_four(
    const float *x, const float *const *rows, size_t n, float *dd_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const __m256 zero = _mm256_setzero_ps();
    __m256 dd0_0 = zero, dd0_1 = zero;
    __m256 dd1_0 = zero, dd1_1 = zero;
    __m256 dd2_0 = zero, dd2_1 = zero;
    __m256 dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        const __m256 b0_0 = _mm256_loadu_ps(y0 + i);
        const __m256 t0_0 = _mm256_sub_ps(a0, b0_0);
        dd0_0 = _mm256_fmadd_ps(t0_0, t0_0, dd0_0);
        const __m256 b1_0 = _mm256_loadu_ps(y1 + i);
        const __m256 t1_0 = _mm256_sub_ps(a0, b1_0);
        dd1_0 = _mm256_fmadd_ps(t1_0, t1_0, dd1_0);
        const __m256 b2_0 = _mm256_loadu_ps(y2 + i);
        const __m256 t2_0 = _mm256_sub_ps(a0, b2_0);
        dd2_0 = _mm256_fmadd_ps(t2_0, t2_0, dd2_0);
        const __m256 b3_0 = _mm256_loadu_ps(y3 + i);
        const __m256 t3_0 = _mm256_sub_ps(a0, b3_0);
        dd3_0 = _mm256_fmadd_ps(t3_0, t3_0, dd3_0);
        const __m256 a1 = _mm256_loadu_ps(x + i + 8);
        const __m256 b0_1 = _mm256_loadu_ps(y0 + i + 8);
        const __m256 t0_1 = _mm256_sub_ps(a1, b0_1);
        dd0_1 = _mm256_fmadd_ps(t0_1, t0_1, dd0_1);
        const __m256 b1_1 = _mm256_loadu_ps(y1 + i + 8);
        const __m256 t1_1 = _mm256_sub_ps(a1, b1_1);
        dd1_1 = _mm256_fmadd_ps(t1_1, t1_1, dd1_1);
        const __m256 b2_1 = _mm256_loadu_ps(y2 + i + 8);
        const __m256 t2_1 = _mm256_sub_ps(a1, b2_1);
        dd2_1 = _mm256_fmadd_ps(t2_1, t2_1, dd2_1);
        const __m256 b3_1 = _mm256_loadu_ps(y3 + i + 8);
        const __m256 t3_1 = _mm256_sub_ps(a1, b3_1);
        dd3_1 = _mm256_fmadd_ps(t3_1, t3_1, dd3_1);
    }
    if (n & 8) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        const __m256 b0_0 = _mm256_loadu_ps(y0 + i);
        const __m256 t0_0 = _mm256_sub_ps(a0, b0_0);
        dd0_0 = _mm256_fmadd_ps(t0_0, t0_0, dd0_0);
        const __m256 b1_0 = _mm256_loadu_ps(y1 + i);
        const __m256 t1_0 = _mm256_sub_ps(a0, b1_0);
        dd1_0 = _mm256_fmadd_ps(t1_0, t1_0, dd1_0);
        const __m256 b2_0 = _mm256_loadu_ps(y2 + i);
        const __m256 t2_0 = _mm256_sub_ps(a0, b2_0);
        dd2_0 = _mm256_fmadd_ps(t2_0, t2_0, dd2_0);
        const __m256 b3_0 = _mm256_loadu_ps(y3 + i);
        const __m256 t3_0 = _mm256_sub_ps(a0, b3_0);
        dd3_0 = _mm256_fmadd_ps(t3_0, t3_0, dd3_0);
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        const __m256 a1 = _mm256_maskload_ps(x + i, tail);
        const __m256 b0_1 = _mm256_maskload_ps(y0 + i, tail);
        const __m256 t0_1 = _mm256_sub_ps(a1, b0_1);
        dd0_1 = _mm256_fmadd_ps(t0_1, t0_1, dd0_1);
        const __m256 b1_1 = _mm256_maskload_ps(y1 + i, tail);
        const __m256 t1_1 = _mm256_sub_ps(a1, b1_1);
        dd1_1 = _mm256_fmadd_ps(t1_1, t1_1, dd1_1);
        const __m256 b2_1 = _mm256_maskload_ps(y2 + i, tail);
        const __m256 t2_1 = _mm256_sub_ps(a1, b2_1);
        dd2_1 = _mm256_fmadd_ps(t2_1, t2_1, dd2_1);
        const __m256 b3_1 = _mm256_maskload_ps(y3 + i, tail);
        const __m256 t3_1 = _mm256_sub_ps(a1, b3_1);
        dd3_1 = _mm256_fmadd_ps(t3_1, t3_1, dd3_1);
    }
    dd0_0 = _mm256_add_ps(dd0_0, dd0_1);
    dd1_0 = _mm256_add_ps(dd1_0, dd1_1);
    dd2_0 = _mm256_add_ps(dd2_0, dd2_1);
    dd3_0 = _mm256_add_ps(dd3_0, dd3_1);
    reduce_add4(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void sqeuclidean_gather(const float *x, const float *base, size_t stride,
                                         const uint32_t *ids, size_t count, size_t n, float *restrict out)
{
    size_t ahead = 0, lines = 0;
    if (n * sizeof *x <= 1024)
        ahead = 16, lines = 16;
    else if (n * sizeof *x <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i]), n * sizeof *x, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4], dd_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = ruvgen_at_f32(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i + r + ahead]), n * sizeof *x, lines);
        }
        sqeuclidean_four(x, y, n, dd_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_finish(dd_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_sqeuclidean_f32_gather_d64__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 64, out);
}

static void rk_sqeuclidean_f32_gather_d96__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 96, out);
}

static void rk_sqeuclidean_f32_gather_d100__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 100, out);
}

static void rk_sqeuclidean_f32_gather_d128__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 128, out);
}

static void rk_sqeuclidean_f32_gather_d200__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 200, out);
}

static void rk_sqeuclidean_f32_gather_d256__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 256, out);
}

static void rk_sqeuclidean_f32_gather_d300__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 300, out);
}

static void rk_sqeuclidean_f32_gather_d384__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 384, out);
}

static void rk_sqeuclidean_f32_gather_d512__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 512, out);
}

static void rk_sqeuclidean_f32_gather_d768__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 768, out);
}

static void rk_sqeuclidean_f32_gather_d960__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 960, out);
}

static void rk_sqeuclidean_f32_gather_d1024__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 1024, out);
}

static void rk_sqeuclidean_f32_gather_d1536__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 1536, out);
}

static void rk_sqeuclidean_f32_gather_d2048__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 2048, out);
}

static void rk_sqeuclidean_f32_gather_d3072__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 3072, out);
}

static void rk_sqeuclidean_f32_gather_dn__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    sqeuclidean_gather(x, base, stride, ids, count, n, out);
}

/* euclidean: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_finish(float dd)
{
    return sqrtf(dd);
}

RUVGEN_INLINE void euclidean_four(
    const float *x, const float *const *rows, size_t n, float *dd_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const __m256 zero = _mm256_setzero_ps();
    __m256 dd0_0 = zero, dd0_1 = zero;
    __m256 dd1_0 = zero, dd1_1 = zero;
    __m256 dd2_0 = zero, dd2_1 = zero;
    __m256 dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        const __m256 b0_0 = _mm256_loadu_ps(y0 + i);
        const __m256 t0_0 = _mm256_sub_ps(a0, b0_0);
        dd0_0 = _mm256_fmadd_ps(t0_0, t0_0, dd0_0);
        const __m256 b1_0 = _mm256_loadu_ps(y1 + i);
        const __m256 t1_0 = _mm256_sub_ps(a0, b1_0);
        dd1_0 = _mm256_fmadd_ps(t1_0, t1_0, dd1_0);
        const __m256 b2_0 = _mm256_loadu_ps(y2 + i);
        const __m256 t2_0 = _mm256_sub_ps(a0, b2_0);
        dd2_0 = _mm256_fmadd_ps(t2_0, t2_0, dd2_0);
        const __m256 b3_0 = _mm256_loadu_ps(y3 + i);
        const __m256 t3_0 = _mm256_sub_ps(a0, b3_0);
        dd3_0 = _mm256_fmadd_ps(t3_0, t3_0, dd3_0);
        const __m256 a1 = _mm256_loadu_ps(x + i + 8);
        const __m256 b0_1 = _mm256_loadu_ps(y0 + i + 8);
        const __m256 t0_1 = _mm256_sub_ps(a1, b0_1);
        dd0_1 = _mm256_fmadd_ps(t0_1, t0_1, dd0_1);
        const __m256 b1_1 = _mm256_loadu_ps(y1 + i + 8);
        const __m256 t1_1 = _mm256_sub_ps(a1, b1_1);
        dd1_1 = _mm256_fmadd_ps(t1_1, t1_1, dd1_1);
        const __m256 b2_1 = _mm256_loadu_ps(y2 + i + 8);
        const __m256 t2_1 = _mm256_sub_ps(a1, b2_1);
        dd2_1 = _mm256_fmadd_ps(t2_1, t2_1, dd2_1);
        const __m256 b3_1 = _mm256_loadu_ps(y3 + i + 8);
        const __m256 t3_1 = _mm256_sub_ps(a1, b3_1);
        dd3_1 = _mm256_fmadd_ps(t3_1, t3_1, dd3_1);
    }
    if (n & 8) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        const __m256 b0_0 = _mm256_loadu_ps(y0 + i);
        const __m256 t0_0 = _mm256_sub_ps(a0, b0_0);
        dd0_0 = _mm256_fmadd_ps(t0_0, t0_0, dd0_0);
        const __m256 b1_0 = _mm256_loadu_ps(y1 + i);
        const __m256 t1_0 = _mm256_sub_ps(a0, b1_0);
        dd1_0 = _mm256_fmadd_ps(t1_0, t1_0, dd1_0);
        const __m256 b2_0 = _mm256_loadu_ps(y2 + i);
        const __m256 t2_0 = _mm256_sub_ps(a0, b2_0);
        dd2_0 = _mm256_fmadd_ps(t2_0, t2_0, dd2_0);
        const __m256 b3_0 = _mm256_loadu_ps(y3 + i);
        const __m256 t3_0 = _mm256_sub_ps(a0, b3_0);
        dd3_0 = _mm256_fmadd_ps(t3_0, t3_0, dd3_0);
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        const __m256 a1 = _mm256_maskload_ps(x + i, tail);
        const __m256 b0_1 = _mm256_maskload_ps(y0 + i, tail);
        const __m256 t0_1 = _mm256_sub_ps(a1, b0_1);
        dd0_1 = _mm256_fmadd_ps(t0_1, t0_1, dd0_1);
        const __m256 b1_1 = _mm256_maskload_ps(y1 + i, tail);
        const __m256 t1_1 = _mm256_sub_ps(a1, b1_1);
        dd1_1 = _mm256_fmadd_ps(t1_1, t1_1, dd1_1);
        const __m256 b2_1 = _mm256_maskload_ps(y2 + i, tail);
        const __m256 t2_1 = _mm256_sub_ps(a1, b2_1);
        dd2_1 = _mm256_fmadd_ps(t2_1, t2_1, dd2_1);
        const __m256 b3_1 = _mm256_maskload_ps(y3 + i, tail);
        const __m256 t3_1 = _mm256_sub_ps(a1, b3_1);
        dd3_1 = _mm256_fmadd_ps(t3_1, t3_1, dd3_1);
    }
    dd0_0 = _mm256_add_ps(dd0_0, dd0_1);
    dd1_0 = _mm256_add_ps(dd1_0, dd1_1);
    dd2_0 = _mm256_add_ps(dd2_0, dd2_1);
    dd3_0 = _mm256_add_ps(dd3_0, dd3_1);
    reduce_add4(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void euclidean_gather(const float *x, const float *base, size_t stride,
                                         const uint32_t *ids, size_t count, size_t n, float *restrict out)
{
    size_t ahead = 0, lines = 0;
    if (n * sizeof *x <= 1024)
        ahead = 16, lines = 16;
    else if (n * sizeof *x <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i]), n * sizeof *x, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4], dd_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = ruvgen_at_f32(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i + r + ahead]), n * sizeof *x, lines);
        }
        euclidean_four(x, y, n, dd_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = euclidean_finish(dd_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_euclidean_f32_gather_d64__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 64, out);
}

static void rk_euclidean_f32_gather_d96__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 96, out);
}

static void rk_euclidean_f32_gather_d100__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 100, out);
}

static void rk_euclidean_f32_gather_d128__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 128, out);
}

static void rk_euclidean_f32_gather_d200__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 200, out);
}

static void rk_euclidean_f32_gather_d256__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 256, out);
}

static void rk_euclidean_f32_gather_d300__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 300, out);
}

static void rk_euclidean_f32_gather_d384__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 384, out);
}

static void rk_euclidean_f32_gather_d512__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 512, out);
}

static void rk_euclidean_f32_gather_d768__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 768, out);
}

static void rk_euclidean_f32_gather_d960__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 960, out);
}

static void rk_euclidean_f32_gather_d1024__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 1024, out);
}

static void rk_euclidean_f32_gather_d1536__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 1536, out);
}

static void rk_euclidean_f32_gather_d2048__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 2048, out);
}

static void rk_euclidean_f32_gather_d3072__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 3072, out);
}

static void rk_euclidean_f32_gather_dn__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    euclidean_gather(x, base, stride, ids, count, n, out);
}

/* dot: −Σ x·y */
RUVGEN_INLINE float dot_finish(float xy)
{
    return 0.0f - xy;
}

RUVGEN_INLINE void dot_four(
    const float *x, const float *const *rows, size_t n, float *xy_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy0_0 = zero, xy0_1 = zero;
    __m256 xy1_0 = zero, xy1_1 = zero;
    __m256 xy2_0 = zero, xy2_1 = zero;
    __m256 xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        const __m256 b0_0 = _mm256_loadu_ps(y0 + i);
        xy0_0 = _mm256_fmadd_ps(a0, b0_0, xy0_0);
        const __m256 b1_0 = _mm256_loadu_ps(y1 + i);
        xy1_0 = _mm256_fmadd_ps(a0, b1_0, xy1_0);
        const __m256 b2_0 = _mm256_loadu_ps(y2 + i);
        xy2_0 = _mm256_fmadd_ps(a0, b2_0, xy2_0);
        const __m256 b3_0 = _mm256_loadu_ps(y3 + i);
        xy3_0 = _mm256_fmadd_ps(a0, b3_0, xy3_0);
        const __m256 a1 = _mm256_loadu_ps(x + i + 8);
        const __m256 b0_1 = _mm256_loadu_ps(y0 + i + 8);
        xy0_1 = _mm256_fmadd_ps(a1, b0_1, xy0_1);
        const __m256 b1_1 = _mm256_loadu_ps(y1 + i + 8);
        xy1_1 = _mm256_fmadd_ps(a1, b1_1, xy1_1);
        const __m256 b2_1 = _mm256_loadu_ps(y2 + i + 8);
        xy2_1 = _mm256_fmadd_ps(a1, b2_1, xy2_1);
        const __m256 b3_1 = _mm256_loadu_ps(y3 + i + 8);
        xy3_1 = _mm256_fmadd_ps(a1, b3_1, xy3_1);
    }
    if (n & 8) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        const __m256 b0_0 = _mm256_loadu_ps(y0 + i);
        xy0_0 = _mm256_fmadd_ps(a0, b0_0, xy0_0);
        const __m256 b1_0 = _mm256_loadu_ps(y1 + i);
        xy1_0 = _mm256_fmadd_ps(a0, b1_0, xy1_0);
        const __m256 b2_0 = _mm256_loadu_ps(y2 + i);
        xy2_0 = _mm256_fmadd_ps(a0, b2_0, xy2_0);
        const __m256 b3_0 = _mm256_loadu_ps(y3 + i);
        xy3_0 = _mm256_fmadd_ps(a0, b3_0, xy3_0);
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        const __m256 a1 = _mm256_maskload_ps(x + i, tail);
        const __m256 b0_1 = _mm256_maskload_ps(y0 + i, tail);
        xy0_1 = _mm256_fmadd_ps(a1, b0_1, xy0_1);
        const __m256 b1_1 = _mm256_maskload_ps(y1 + i, tail);
        xy1_1 = _mm256_fmadd_ps(a1, b1_1, xy1_1);
        const __m256 b2_1 = _mm256_maskload_ps(y2 + i, tail);
        xy2_1 = _mm256_fmadd_ps(a1, b2_1, xy2_1);
        const __m256 b3_1 = _mm256_maskload_ps(y3 + i, tail);
        xy3_1 = _mm256_fmadd_ps(a1, b3_1, xy3_1);
    }
    xy0_0 = _mm256_add_ps(xy0_0, xy0_1);
    xy1_0 = _mm256_add_ps(xy1_0, xy1_1);
    xy2_0 = _mm256_add_ps(xy2_0, xy2_1);
    xy3_0 = _mm256_add_ps(xy3_0, xy3_1);
    reduce_add4(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_gather(const float *x, const float *base, size_t stride,
                                         const uint32_t *ids, size_t count, size_t n, float *restrict out)
{
    size_t ahead = 0, lines = 0;
    if (n * sizeof *x <= 1024)
        ahead = 16, lines = 16;
    else if (n * sizeof *x <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i]), n * sizeof *x, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4], xy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = ruvgen_at_f32(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i + r + ahead]), n * sizeof *x, lines);
        }
        dot_four(x, y, n, xy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_finish(xy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_dot_f32_gather_d64__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 64, out);
}

static void rk_dot_f32_gather_d96__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 96, out);
}

static void rk_dot_f32_gather_d100__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 100, out);
}

static void rk_dot_f32_gather_d128__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 128, out);
}

static void rk_dot_f32_gather_d200__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 200, out);
}

static void rk_dot_f32_gather_d256__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 256, out);
}

static void rk_dot_f32_gather_d300__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 300, out);
}

static void rk_dot_f32_gather_d384__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 384, out);
}

static void rk_dot_f32_gather_d512__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 512, out);
}

static void rk_dot_f32_gather_d768__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 768, out);
}

static void rk_dot_f32_gather_d960__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 960, out);
}

static void rk_dot_f32_gather_d1024__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 1024, out);
}

static void rk_dot_f32_gather_d1536__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 1536, out);
}

static void rk_dot_f32_gather_d2048__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 2048, out);
}

static void rk_dot_f32_gather_d3072__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 3072, out);
}

static void rk_dot_f32_gather_dn__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    dot_gather(x, base, stride, ids, count, n, out);
}

/* cosine: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : d;
}

RUVGEN_INLINE float cosine_xx(const float *y, size_t n)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m256 a0 = _mm256_loadu_ps(y + i);
        xx0 = _mm256_fmadd_ps(a0, a0, xx0);
        const __m256 a1 = _mm256_loadu_ps(y + i + 8);
        xx1 = _mm256_fmadd_ps(a1, a1, xx1);
    }
    if (n & 8) {
        const __m256 a0 = _mm256_loadu_ps(y + i);
        xx0 = _mm256_fmadd_ps(a0, a0, xx0);
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        const __m256 a1 = _mm256_maskload_ps(y + i, tail);
        xx1 = _mm256_fmadd_ps(a1, a1, xx1);
    }
    xx0 = _mm256_add_ps(xx0, xx1);
    return reduce_add(xx0);
}

RUVGEN_INLINE void cosine_four(
    const float *x, const float *const *rows, size_t n, float *xy_sum, float *yy_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy0_0 = zero;
    __m256 xy1_0 = zero;
    __m256 xy2_0 = zero;
    __m256 xy3_0 = zero;
    __m256 yy0_0 = zero;
    __m256 yy1_0 = zero;
    __m256 yy2_0 = zero;
    __m256 yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        const __m256 b0_0 = _mm256_loadu_ps(y0 + i);
        xy0_0 = _mm256_fmadd_ps(a0, b0_0, xy0_0);
        yy0_0 = _mm256_fmadd_ps(b0_0, b0_0, yy0_0);
        const __m256 b1_0 = _mm256_loadu_ps(y1 + i);
        xy1_0 = _mm256_fmadd_ps(a0, b1_0, xy1_0);
        yy1_0 = _mm256_fmadd_ps(b1_0, b1_0, yy1_0);
        const __m256 b2_0 = _mm256_loadu_ps(y2 + i);
        xy2_0 = _mm256_fmadd_ps(a0, b2_0, xy2_0);
        yy2_0 = _mm256_fmadd_ps(b2_0, b2_0, yy2_0);
        const __m256 b3_0 = _mm256_loadu_ps(y3 + i);
        xy3_0 = _mm256_fmadd_ps(a0, b3_0, xy3_0);
        yy3_0 = _mm256_fmadd_ps(b3_0, b3_0, yy3_0);
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        const __m256 a0 = _mm256_maskload_ps(x + i, tail);
        const __m256 b0_0 = _mm256_maskload_ps(y0 + i, tail);
        xy0_0 = _mm256_fmadd_ps(a0, b0_0, xy0_0);
        yy0_0 = _mm256_fmadd_ps(b0_0, b0_0, yy0_0);
        const __m256 b1_0 = _mm256_maskload_ps(y1 + i, tail);
        xy1_0 = _mm256_fmadd_ps(a0, b1_0, xy1_0);
        yy1_0 = _mm256_fmadd_ps(b1_0, b1_0, yy1_0);
        const __m256 b2_0 = _mm256_maskload_ps(y2 + i, tail);
        xy2_0 = _mm256_fmadd_ps(a0, b2_0, xy2_0);
        yy2_0 = _mm256_fmadd_ps(b2_0, b2_0, yy2_0);
        const __m256 b3_0 = _mm256_maskload_ps(y3 + i, tail);
        xy3_0 = _mm256_fmadd_ps(a0, b3_0, xy3_0);
        yy3_0 = _mm256_fmadd_ps(b3_0, b3_0, yy3_0);
    }
    reduce_add4(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_gather(const float *x, const float *base, size_t stride,
                                         const uint32_t *ids, size_t count, size_t n, float *restrict out)
{
    const float xx = cosine_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (n * sizeof *x <= 1024)
        ahead = 16, lines = 16;
    else if (n * sizeof *x <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i]), n * sizeof *x, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4], xy_sum[4], yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = ruvgen_at_f32(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i + r + ahead]), n * sizeof *x, lines);
        }
        cosine_four(x, y, n, xy_sum, yy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_finish(xy_sum[r], xx, yy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_cosine_f32_gather_d64__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 64, out);
}

static void rk_cosine_f32_gather_d96__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 96, out);
}

static void rk_cosine_f32_gather_d100__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 100, out);
}

static void rk_cosine_f32_gather_d128__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 128, out);
}

static void rk_cosine_f32_gather_d200__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 200, out);
}

static void rk_cosine_f32_gather_d256__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 256, out);
}

static void rk_cosine_f32_gather_d300__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 300, out);
}

static void rk_cosine_f32_gather_d384__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 384, out);
}

static void rk_cosine_f32_gather_d512__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 512, out);
}

static void rk_cosine_f32_gather_d768__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 768, out);
}

static void rk_cosine_f32_gather_d960__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 960, out);
}

static void rk_cosine_f32_gather_d1024__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 1024, out);
}

static void rk_cosine_f32_gather_d1536__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 1536, out);
}

static void rk_cosine_f32_gather_d2048__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 2048, out);
}

static void rk_cosine_f32_gather_d3072__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 3072, out);
}

static void rk_cosine_f32_gather_dn__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    cosine_gather(x, base, stride, ids, count, n, out);
}

/* manhattan: Σ |x−y| */
RUVGEN_INLINE float manhattan_finish(float ad)
{
    return ad;
}

RUVGEN_INLINE void manhattan_four(
    const float *x, const float *const *rows, size_t n, float *ad_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0_0 = zero;
    __m256 ad1_0 = zero;
    __m256 ad2_0 = zero;
    __m256 ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        const __m256 b0_0 = _mm256_loadu_ps(y0 + i);
        const __m256 t0_0 = _mm256_sub_ps(a0, b0_0);
        ad0_0 = _mm256_add_ps(_mm256_andnot_ps(_mm256_set1_ps(-0.0f), t0_0), ad0_0);
        const __m256 b1_0 = _mm256_loadu_ps(y1 + i);
        const __m256 t1_0 = _mm256_sub_ps(a0, b1_0);
        ad1_0 = _mm256_add_ps(_mm256_andnot_ps(_mm256_set1_ps(-0.0f), t1_0), ad1_0);
        const __m256 b2_0 = _mm256_loadu_ps(y2 + i);
        const __m256 t2_0 = _mm256_sub_ps(a0, b2_0);
        ad2_0 = _mm256_add_ps(_mm256_andnot_ps(_mm256_set1_ps(-0.0f), t2_0), ad2_0);
        const __m256 b3_0 = _mm256_loadu_ps(y3 + i);
        const __m256 t3_0 = _mm256_sub_ps(a0, b3_0);
        ad3_0 = _mm256_add_ps(_mm256_andnot_ps(_mm256_set1_ps(-0.0f), t3_0), ad3_0);
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        const __m256 a0 = _mm256_maskload_ps(x + i, tail);
        const __m256 b0_0 = _mm256_maskload_ps(y0 + i, tail);
        const __m256 t0_0 = _mm256_sub_ps(a0, b0_0);
        ad0_0 = _mm256_add_ps(_mm256_andnot_ps(_mm256_set1_ps(-0.0f), t0_0), ad0_0);
        const __m256 b1_0 = _mm256_maskload_ps(y1 + i, tail);
        const __m256 t1_0 = _mm256_sub_ps(a0, b1_0);
        ad1_0 = _mm256_add_ps(_mm256_andnot_ps(_mm256_set1_ps(-0.0f), t1_0), ad1_0);
        const __m256 b2_0 = _mm256_maskload_ps(y2 + i, tail);
        const __m256 t2_0 = _mm256_sub_ps(a0, b2_0);
        ad2_0 = _mm256_add_ps(_mm256_andnot_ps(_mm256_set1_ps(-0.0f), t2_0), ad2_0);
        const __m256 b3_0 = _mm256_maskload_ps(y3 + i, tail);
        const __m256 t3_0 = _mm256_sub_ps(a0, b3_0);
        ad3_0 = _mm256_add_ps(_mm256_andnot_ps(_mm256_set1_ps(-0.0f), t3_0), ad3_0);
    }
    reduce_add4(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void manhattan_gather(const float *x, const float *base, size_t stride,
                                         const uint32_t *ids, size_t count, size_t n, float *restrict out)
{
    size_t ahead = 0, lines = 0;
    if (n * sizeof *x <= 1024)
        ahead = 16, lines = 16;
    else if (n * sizeof *x <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i]), n * sizeof *x, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4], ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = ruvgen_at_f32(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i + r + ahead]), n * sizeof *x, lines);
        }
        manhattan_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_finish(ad_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_manhattan_f32_gather_d64__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 64, out);
}

static void rk_manhattan_f32_gather_d96__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 96, out);
}

static void rk_manhattan_f32_gather_d100__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 100, out);
}

static void rk_manhattan_f32_gather_d128__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 128, out);
}

static void rk_manhattan_f32_gather_d200__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 200, out);
}

static void rk_manhattan_f32_gather_d256__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 256, out);
}

static void rk_manhattan_f32_gather_d300__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 300, out);
}

static void rk_manhattan_f32_gather_d384__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 384, out);
}

static void rk_manhattan_f32_gather_d512__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 512, out);
}

static void rk_manhattan_f32_gather_d768__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 768, out);
}

static void rk_manhattan_f32_gather_d960__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 960, out);
}

static void rk_manhattan_f32_gather_d1024__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 1024, out);
}

static void rk_manhattan_f32_gather_d1536__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 1536, out);
}

static void rk_manhattan_f32_gather_d2048__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 2048, out);
}

static void rk_manhattan_f32_gather_d3072__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 3072, out);
}

static void rk_manhattan_f32_gather_dn__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    manhattan_gather(x, base, stride, ids, count, n, out);
}

/* chebyshev: max |x−y| */
RUVGEN_INLINE float chebyshev_finish(float ad)
{
    return ad;
}

RUVGEN_INLINE void chebyshev_four(
    const float *x, const float *const *rows, size_t n, float *ad_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0_0 = zero;
    __m256 ad1_0 = zero;
    __m256 ad2_0 = zero;
    __m256 ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        const __m256 b0_0 = _mm256_loadu_ps(y0 + i);
        const __m256 t0_0 = _mm256_sub_ps(a0, b0_0);
        ad0_0 = max_nan(ad0_0, _mm256_andnot_ps(_mm256_set1_ps(-0.0f), t0_0));
        const __m256 b1_0 = _mm256_loadu_ps(y1 + i);
        const __m256 t1_0 = _mm256_sub_ps(a0, b1_0);
        ad1_0 = max_nan(ad1_0, _mm256_andnot_ps(_mm256_set1_ps(-0.0f), t1_0));
        const __m256 b2_0 = _mm256_loadu_ps(y2 + i);
        const __m256 t2_0 = _mm256_sub_ps(a0, b2_0);
        ad2_0 = max_nan(ad2_0, _mm256_andnot_ps(_mm256_set1_ps(-0.0f), t2_0));
        const __m256 b3_0 = _mm256_loadu_ps(y3 + i);
        const __m256 t3_0 = _mm256_sub_ps(a0, b3_0);
        ad3_0 = max_nan(ad3_0, _mm256_andnot_ps(_mm256_set1_ps(-0.0f), t3_0));
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        const __m256 a0 = _mm256_maskload_ps(x + i, tail);
        const __m256 b0_0 = _mm256_maskload_ps(y0 + i, tail);
        const __m256 t0_0 = _mm256_sub_ps(a0, b0_0);
        ad0_0 = max_nan(ad0_0, _mm256_andnot_ps(_mm256_set1_ps(-0.0f), t0_0));
        const __m256 b1_0 = _mm256_maskload_ps(y1 + i, tail);
        const __m256 t1_0 = _mm256_sub_ps(a0, b1_0);
        ad1_0 = max_nan(ad1_0, _mm256_andnot_ps(_mm256_set1_ps(-0.0f), t1_0));
        const __m256 b2_0 = _mm256_maskload_ps(y2 + i, tail);
        const __m256 t2_0 = _mm256_sub_ps(a0, b2_0);
        ad2_0 = max_nan(ad2_0, _mm256_andnot_ps(_mm256_set1_ps(-0.0f), t2_0));
        const __m256 b3_0 = _mm256_maskload_ps(y3 + i, tail);
        const __m256 t3_0 = _mm256_sub_ps(a0, b3_0);
        ad3_0 = max_nan(ad3_0, _mm256_andnot_ps(_mm256_set1_ps(-0.0f), t3_0));
    }
    reduce_max4(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void chebyshev_gather(const float *x, const float *base, size_t stride,
                                         const uint32_t *ids, size_t count, size_t n, float *restrict out)
{
    size_t ahead = 0, lines = 0;
    if (n * sizeof *x <= 1024)
        ahead = 16, lines = 16;
    else if (n * sizeof *x <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i]), n * sizeof *x, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4], ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = ruvgen_at_f32(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i + r + ahead]), n * sizeof *x, lines);
        }
        chebyshev_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_finish(ad_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_chebyshev_f32_gather_d64__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 64, out);
}

static void rk_chebyshev_f32_gather_d96__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 96, out);
}

static void rk_chebyshev_f32_gather_d100__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 100, out);
}

static void rk_chebyshev_f32_gather_d128__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 128, out);
}

static void rk_chebyshev_f32_gather_d200__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 200, out);
}

static void rk_chebyshev_f32_gather_d256__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 256, out);
}

static void rk_chebyshev_f32_gather_d300__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 300, out);
}

static void rk_chebyshev_f32_gather_d384__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 384, out);
}

static void rk_chebyshev_f32_gather_d512__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 512, out);
}

static void rk_chebyshev_f32_gather_d768__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 768, out);
}

static void rk_chebyshev_f32_gather_d960__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 960, out);
}

static void rk_chebyshev_f32_gather_d1024__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 1024, out);
}

static void rk_chebyshev_f32_gather_d1536__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 1536, out);
}

static void rk_chebyshev_f32_gather_d2048__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 2048, out);
}

static void rk_chebyshev_f32_gather_d3072__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 3072, out);
}

static void rk_chebyshev_f32_gather_dn__avx2(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    chebyshev_gather(x, base, stride, ids, count, n, out);
}

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#define ROW(METRIC, dim, kernel) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_AVX2, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_F32, RUVGEN_FORM_GATHER, RUVGEN_ISA_AVX2}

static const ruvgen_row rows[] = {
    ROW(SQEUCLIDEAN, 64, rk_sqeuclidean_f32_gather_d64__avx2),
    ROW(SQEUCLIDEAN, 96, rk_sqeuclidean_f32_gather_d96__avx2),
    ROW(SQEUCLIDEAN, 100, rk_sqeuclidean_f32_gather_d100__avx2),
    ROW(SQEUCLIDEAN, 128, rk_sqeuclidean_f32_gather_d128__avx2),
    ROW(SQEUCLIDEAN, 200, rk_sqeuclidean_f32_gather_d200__avx2),
    ROW(SQEUCLIDEAN, 256, rk_sqeuclidean_f32_gather_d256__avx2),
    ROW(SQEUCLIDEAN, 300, rk_sqeuclidean_f32_gather_d300__avx2),
    ROW(SQEUCLIDEAN, 384, rk_sqeuclidean_f32_gather_d384__avx2),
    ROW(SQEUCLIDEAN, 512, rk_sqeuclidean_f32_gather_d512__avx2),
    ROW(SQEUCLIDEAN, 768, rk_sqeuclidean_f32_gather_d768__avx2),
    ROW(SQEUCLIDEAN, 960, rk_sqeuclidean_f32_gather_d960__avx2),
    ROW(SQEUCLIDEAN, 1024, rk_sqeuclidean_f32_gather_d1024__avx2),
    ROW(SQEUCLIDEAN, 1536, rk_sqeuclidean_f32_gather_d1536__avx2),
    ROW(SQEUCLIDEAN, 2048, rk_sqeuclidean_f32_gather_d2048__avx2),
    ROW(SQEUCLIDEAN, 3072, rk_sqeuclidean_f32_gather_d3072__avx2),
    ROW(SQEUCLIDEAN, 0, rk_sqeuclidean_f32_gather_dn__avx2),
    ROW(EUCLIDEAN, 64, rk_euclidean_f32_gather_d64__avx2),
    ROW(EUCLIDEAN, 96, rk_euclidean_f32_gather_d96__avx2),
    ROW(EUCLIDEAN, 100, rk_euclidean_f32_gather_d100__avx2),
    ROW(EUCLIDEAN, 128, rk_euclidean_f32_gather_d128__avx2),
    ROW(EUCLIDEAN, 200, rk_euclidean_f32_gather_d200__avx2),
    ROW(EUCLIDEAN, 256, rk_euclidean_f32_gather_d256__avx2),
    ROW(EUCLIDEAN, 300, rk_euclidean_f32_gather_d300__avx2),
    ROW(EUCLIDEAN, 384, rk_euclidean_f32_gather_d384__avx2),
    ROW(EUCLIDEAN, 512, rk_euclidean_f32_gather_d512__avx2),
    ROW(EUCLIDEAN, 768, rk_euclidean_f32_gather_d768__avx2),
    ROW(EUCLIDEAN, 960, rk_euclidean_f32_gather_d960__avx2),
    ROW(EUCLIDEAN, 1024, rk_euclidean_f32_gather_d1024__avx2),
    ROW(EUCLIDEAN, 1536, rk_euclidean_f32_gather_d1536__avx2),
    ROW(EUCLIDEAN, 2048, rk_euclidean_f32_gather_d2048__avx2),
    ROW(EUCLIDEAN, 3072, rk_euclidean_f32_gather_d3072__avx2),
    ROW(EUCLIDEAN, 0, rk_euclidean_f32_gather_dn__avx2),
    ROW(DOT, 64, rk_dot_f32_gather_d64__avx2),
    ROW(DOT, 96, rk_dot_f32_gather_d96__avx2),
    ROW(DOT, 100, rk_dot_f32_gather_d100__avx2),
    ROW(DOT, 128, rk_dot_f32_gather_d128__avx2),
    ROW(DOT, 200, rk_dot_f32_gather_d200__avx2),
    ROW(DOT, 256, rk_dot_f32_gather_d256__avx2),
    ROW(DOT, 300, rk_dot_f32_gather_d300__avx2),
    ROW(DOT, 384, rk_dot_f32_gather_d384__avx2),
    ROW(DOT, 512, rk_dot_f32_gather_d512__avx2),
    ROW(DOT, 768, rk_dot_f32_gather_d768__avx2),
    ROW(DOT, 960, rk_dot_f32_gather_d960__avx2),
    ROW(DOT, 1024, rk_dot_f32_gather_d1024__avx2),
    ROW(DOT, 1536, rk_dot_f32_gather_d1536__avx2),
    ROW(DOT, 2048, rk_dot_f32_gather_d2048__avx2),
    ROW(DOT, 3072, rk_dot_f32_gather_d3072__avx2),
    ROW(DOT, 0, rk_dot_f32_gather_dn__avx2),
    ROW(COSINE, 64, rk_cosine_f32_gather_d64__avx2),
    ROW(COSINE, 96, rk_cosine_f32_gather_d96__avx2),
    ROW(COSINE, 100, rk_cosine_f32_gather_d100__avx2),
    ROW(COSINE, 128, rk_cosine_f32_gather_d128__avx2),
    ROW(COSINE, 200, rk_cosine_f32_gather_d200__avx2),
    ROW(COSINE, 256, rk_cosine_f32_gather_d256__avx2),
    ROW(COSINE, 300, rk_cosine_f32_gather_d300__avx2),
    ROW(COSINE, 384, rk_cosine_f32_gather_d384__avx2),
    ROW(COSINE, 512, rk_cosine_f32_gather_d512__avx2),
    ROW(COSINE, 768, rk_cosine_f32_gather_d768__avx2),
    ROW(COSINE, 960, rk_cosine_f32_gather_d960__avx2),
    ROW(COSINE, 1024, rk_cosine_f32_gather_d1024__avx2),
    ROW(COSINE, 1536, rk_cosine_f32_gather_d1536__avx2),
    ROW(COSINE, 2048, rk_cosine_f32_gather_d2048__avx2),
    ROW(COSINE, 3072, rk_cosine_f32_gather_d3072__avx2),
    ROW(COSINE, 0, rk_cosine_f32_gather_dn__avx2),
    ROW(MANHATTAN, 64, rk_manhattan_f32_gather_d64__avx2),
    ROW(MANHATTAN, 96, rk_manhattan_f32_gather_d96__avx2),
    ROW(MANHATTAN, 100, rk_manhattan_f32_gather_d100__avx2),
    ROW(MANHATTAN, 128, rk_manhattan_f32_gather_d128__avx2),
    ROW(MANHATTAN, 200, rk_manhattan_f32_gather_d200__avx2),
    ROW(MANHATTAN, 256, rk_manhattan_f32_gather_d256__avx2),
    ROW(MANHATTAN, 300, rk_manhattan_f32_gather_d300__avx2),
    ROW(MANHATTAN, 384, rk_manhattan_f32_gather_d384__avx2),
    ROW(MANHATTAN, 512, rk_manhattan_f32_gather_d512__avx2),
    ROW(MANHATTAN, 768, rk_manhattan_f32_gather_d768__avx2),
    ROW(MANHATTAN, 960, rk_manhattan_f32_gather_d960__avx2),
    ROW(MANHATTAN, 1024, rk_manhattan_f32_gather_d1024__avx2),
    ROW(MANHATTAN, 1536, rk_manhattan_f32_gather_d1536__avx2),
    ROW(MANHATTAN, 2048, rk_manhattan_f32_gather_d2048__avx2),
    ROW(MANHATTAN, 3072, rk_manhattan_f32_gather_d3072__avx2),
    ROW(MANHATTAN, 0, rk_manhattan_f32_gather_dn__avx2),
    ROW(CHEBYSHEV, 64, rk_chebyshev_f32_gather_d64__avx2),
    ROW(CHEBYSHEV, 96, rk_chebyshev_f32_gather_d96__avx2),
    ROW(CHEBYSHEV, 100, rk_chebyshev_f32_gather_d100__avx2),
    ROW(CHEBYSHEV, 128, rk_chebyshev_f32_gather_d128__avx2),
    ROW(CHEBYSHEV, 200, rk_chebyshev_f32_gather_d200__avx2),
    ROW(CHEBYSHEV, 256, rk_chebyshev_f32_gather_d256__avx2),
    ROW(CHEBYSHEV, 300, rk_chebyshev_f32_gather_d300__avx2),
    ROW(CHEBYSHEV, 384, rk_chebyshev_f32_gather_d384__avx2),
    ROW(CHEBYSHEV, 512, rk_chebyshev_f32_gather_d512__avx2),
    ROW(CHEBYSHEV, 768, rk_chebyshev_f32_gather_d768__avx2),
    ROW(CHEBYSHEV, 960, rk_chebyshev_f32_gather_d960__avx2),
    ROW(CHEBYSHEV, 1024, rk_chebyshev_f32_gather_d1024__avx2),
    ROW(CHEBYSHEV, 1536, rk_chebyshev_f32_gather_d1536__avx2),
    ROW(CHEBYSHEV, 2048, rk_chebyshev_f32_gather_d2048__avx2),
    ROW(CHEBYSHEV, 3072, rk_chebyshev_f32_gather_d3072__avx2),
    ROW(CHEBYSHEV, 0, rk_chebyshev_f32_gather_dn__avx2),
};

const ruvgen_table ruvgen_gather_avx2 = {rows, sizeof rows / sizeof rows[0]};
#endif
