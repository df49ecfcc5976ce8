/* Made by `nox -s generate` from templates/gather.j2 and templates/isa/…/avx512.j2. Do not edit. */
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
RUVGEN_INLINE void sqeuclidean_f32_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(float);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4];
        float dd_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const float *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        sqeuclidean_f32_four(x, y, n, dd_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_f32_finish(dd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d64__avx512, sqeuclidean_f32_gather, 64)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d96__avx512, sqeuclidean_f32_gather, 96)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d100__avx512, sqeuclidean_f32_gather, 100)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d128__avx512, sqeuclidean_f32_gather, 128)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d200__avx512, sqeuclidean_f32_gather, 200)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d256__avx512, sqeuclidean_f32_gather, 256)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d300__avx512, sqeuclidean_f32_gather, 300)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d384__avx512, sqeuclidean_f32_gather, 384)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d512__avx512, sqeuclidean_f32_gather, 512)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d768__avx512, sqeuclidean_f32_gather, 768)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d960__avx512, sqeuclidean_f32_gather, 960)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d1024__avx512, sqeuclidean_f32_gather, 1024)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d1536__avx512, sqeuclidean_f32_gather, 1536)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d2048__avx512, sqeuclidean_f32_gather, 2048)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d3072__avx512, sqeuclidean_f32_gather, 3072)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_dn__avx512, sqeuclidean_f32_gather, n)

/* euclidean, f32: √ Σ (x−y)² */
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d64__avx512, rk_sqeuclidean_f32_gather_d64__avx512,
    euclidean_f32_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d96__avx512, rk_sqeuclidean_f32_gather_d96__avx512,
    euclidean_f32_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d100__avx512, rk_sqeuclidean_f32_gather_d100__avx512,
    euclidean_f32_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d128__avx512, rk_sqeuclidean_f32_gather_d128__avx512,
    euclidean_f32_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d200__avx512, rk_sqeuclidean_f32_gather_d200__avx512,
    euclidean_f32_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d256__avx512, rk_sqeuclidean_f32_gather_d256__avx512,
    euclidean_f32_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d300__avx512, rk_sqeuclidean_f32_gather_d300__avx512,
    euclidean_f32_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d384__avx512, rk_sqeuclidean_f32_gather_d384__avx512,
    euclidean_f32_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d512__avx512, rk_sqeuclidean_f32_gather_d512__avx512,
    euclidean_f32_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d768__avx512, rk_sqeuclidean_f32_gather_d768__avx512,
    euclidean_f32_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d960__avx512, rk_sqeuclidean_f32_gather_d960__avx512,
    euclidean_f32_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d1024__avx512, rk_sqeuclidean_f32_gather_d1024__avx512,
    euclidean_f32_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d1536__avx512, rk_sqeuclidean_f32_gather_d1536__avx512,
    euclidean_f32_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d2048__avx512, rk_sqeuclidean_f32_gather_d2048__avx512,
    euclidean_f32_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d3072__avx512, rk_sqeuclidean_f32_gather_d3072__avx512,
    euclidean_f32_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_dn__avx512, rk_sqeuclidean_f32_gather_dn__avx512,
    euclidean_f32_after_all)

/* dot, f32: −Σ x·y */
RUVGEN_INLINE void dot_f32_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(float);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4];
        float xy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const float *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        dot_f32_four(x, y, n, xy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_f32_finish(xy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_dot_f32_gather_d64__avx512, dot_f32_gather, 64)
RUVGEN_GATHER(rk_dot_f32_gather_d96__avx512, dot_f32_gather, 96)
RUVGEN_GATHER(rk_dot_f32_gather_d100__avx512, dot_f32_gather, 100)
RUVGEN_GATHER(rk_dot_f32_gather_d128__avx512, dot_f32_gather, 128)
RUVGEN_GATHER(rk_dot_f32_gather_d200__avx512, dot_f32_gather, 200)
RUVGEN_GATHER(rk_dot_f32_gather_d256__avx512, dot_f32_gather, 256)
RUVGEN_GATHER(rk_dot_f32_gather_d300__avx512, dot_f32_gather, 300)
RUVGEN_GATHER(rk_dot_f32_gather_d384__avx512, dot_f32_gather, 384)
RUVGEN_GATHER(rk_dot_f32_gather_d512__avx512, dot_f32_gather, 512)
RUVGEN_GATHER(rk_dot_f32_gather_d768__avx512, dot_f32_gather, 768)
RUVGEN_GATHER(rk_dot_f32_gather_d960__avx512, dot_f32_gather, 960)
RUVGEN_GATHER(rk_dot_f32_gather_d1024__avx512, dot_f32_gather, 1024)
RUVGEN_GATHER(rk_dot_f32_gather_d1536__avx512, dot_f32_gather, 1536)
RUVGEN_GATHER(rk_dot_f32_gather_d2048__avx512, dot_f32_gather, 2048)
RUVGEN_GATHER(rk_dot_f32_gather_d3072__avx512, dot_f32_gather, 3072)
RUVGEN_GATHER(rk_dot_f32_gather_dn__avx512, dot_f32_gather, n)

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f32_xx(const float *y, size_t n)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_f32_xx_step(&xx0, _mm512_loadu_ps(y + i));
        cosine_f32_xx_step(&xx1, _mm512_loadu_ps(y + i + 16));
    }
    if (n & 16) {
        cosine_f32_xx_step(&xx0, _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        cosine_f32_xx_step(&xx1, _mm512_maskz_loadu_ps(tail, y + i));
    }
    xx0 = _mm512_add_ps(xx0, xx1);
    return reduce_add_f(xx0);
}

RUVGEN_INLINE void cosine_f32_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(float);
    const float xx = cosine_f32_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4];
        float xy_sum[4], yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const float *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        cosine_f32_four(x, y, n, xy_sum, yy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_f32_finish(xy_sum[r], xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_cosine_f32_gather_d64__avx512, cosine_f32_gather, 64)
RUVGEN_GATHER(rk_cosine_f32_gather_d96__avx512, cosine_f32_gather, 96)
RUVGEN_GATHER(rk_cosine_f32_gather_d100__avx512, cosine_f32_gather, 100)
RUVGEN_GATHER(rk_cosine_f32_gather_d128__avx512, cosine_f32_gather, 128)
RUVGEN_GATHER(rk_cosine_f32_gather_d200__avx512, cosine_f32_gather, 200)
RUVGEN_GATHER(rk_cosine_f32_gather_d256__avx512, cosine_f32_gather, 256)
RUVGEN_GATHER(rk_cosine_f32_gather_d300__avx512, cosine_f32_gather, 300)
RUVGEN_GATHER(rk_cosine_f32_gather_d384__avx512, cosine_f32_gather, 384)
RUVGEN_GATHER(rk_cosine_f32_gather_d512__avx512, cosine_f32_gather, 512)
RUVGEN_GATHER(rk_cosine_f32_gather_d768__avx512, cosine_f32_gather, 768)
RUVGEN_GATHER(rk_cosine_f32_gather_d960__avx512, cosine_f32_gather, 960)
RUVGEN_GATHER(rk_cosine_f32_gather_d1024__avx512, cosine_f32_gather, 1024)
RUVGEN_GATHER(rk_cosine_f32_gather_d1536__avx512, cosine_f32_gather, 1536)
RUVGEN_GATHER(rk_cosine_f32_gather_d2048__avx512, cosine_f32_gather, 2048)
RUVGEN_GATHER(rk_cosine_f32_gather_d3072__avx512, cosine_f32_gather, 3072)
RUVGEN_GATHER(rk_cosine_f32_gather_dn__avx512, cosine_f32_gather, n)

/* manhattan, f32: Σ |x−y| */
RUVGEN_INLINE void manhattan_f32_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(float);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4];
        float ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const float *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        manhattan_f32_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_f32_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_manhattan_f32_gather_d64__avx512, manhattan_f32_gather, 64)
RUVGEN_GATHER(rk_manhattan_f32_gather_d96__avx512, manhattan_f32_gather, 96)
RUVGEN_GATHER(rk_manhattan_f32_gather_d100__avx512, manhattan_f32_gather, 100)
RUVGEN_GATHER(rk_manhattan_f32_gather_d128__avx512, manhattan_f32_gather, 128)
RUVGEN_GATHER(rk_manhattan_f32_gather_d200__avx512, manhattan_f32_gather, 200)
RUVGEN_GATHER(rk_manhattan_f32_gather_d256__avx512, manhattan_f32_gather, 256)
RUVGEN_GATHER(rk_manhattan_f32_gather_d300__avx512, manhattan_f32_gather, 300)
RUVGEN_GATHER(rk_manhattan_f32_gather_d384__avx512, manhattan_f32_gather, 384)
RUVGEN_GATHER(rk_manhattan_f32_gather_d512__avx512, manhattan_f32_gather, 512)
RUVGEN_GATHER(rk_manhattan_f32_gather_d768__avx512, manhattan_f32_gather, 768)
RUVGEN_GATHER(rk_manhattan_f32_gather_d960__avx512, manhattan_f32_gather, 960)
RUVGEN_GATHER(rk_manhattan_f32_gather_d1024__avx512, manhattan_f32_gather, 1024)
RUVGEN_GATHER(rk_manhattan_f32_gather_d1536__avx512, manhattan_f32_gather, 1536)
RUVGEN_GATHER(rk_manhattan_f32_gather_d2048__avx512, manhattan_f32_gather, 2048)
RUVGEN_GATHER(rk_manhattan_f32_gather_d3072__avx512, manhattan_f32_gather, 3072)
RUVGEN_GATHER(rk_manhattan_f32_gather_dn__avx512, manhattan_f32_gather, n)

/* chebyshev, f32: max |x−y| */
RUVGEN_INLINE void chebyshev_f32_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(float);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4];
        float ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const float *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        chebyshev_f32_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_f32_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_chebyshev_f32_gather_d64__avx512, chebyshev_f32_gather, 64)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d96__avx512, chebyshev_f32_gather, 96)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d100__avx512, chebyshev_f32_gather, 100)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d128__avx512, chebyshev_f32_gather, 128)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d200__avx512, chebyshev_f32_gather, 200)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d256__avx512, chebyshev_f32_gather, 256)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d300__avx512, chebyshev_f32_gather, 300)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d384__avx512, chebyshev_f32_gather, 384)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d512__avx512, chebyshev_f32_gather, 512)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d768__avx512, chebyshev_f32_gather, 768)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d960__avx512, chebyshev_f32_gather, 960)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d1024__avx512, chebyshev_f32_gather, 1024)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d1536__avx512, chebyshev_f32_gather, 1536)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d2048__avx512, chebyshev_f32_gather, 2048)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d3072__avx512, chebyshev_f32_gather, 3072)
RUVGEN_GATHER(rk_chebyshev_f32_gather_dn__avx512, chebyshev_f32_gather, n)

/* braycurtis, f32: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE void braycurtis_f32_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(float);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4];
        float ad_sum[4], ap_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const float *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        braycurtis_f32_four(x, y, n, ad_sum, ap_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = braycurtis_f32_finish(ad_sum[r], ap_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_braycurtis_f32_gather_dn__avx512, braycurtis_f32_gather, n)

/* canberra, f32: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE void canberra_f32_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(float);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4];
        float sd_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const float *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        canberra_f32_four(x, y, n, sd_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = canberra_f32_finish(sd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_canberra_f32_gather_dn__avx512, canberra_f32_gather, n)

/* sqeuclidean, f16: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_f16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float dd_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        sqeuclidean_f16_four(x, y, n, dd_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_f32_finish(dd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_sqeuclidean_f16_gather_dn__avx512, sqeuclidean_f16_gather, n)

/* euclidean, f16: √ Σ (x−y)² */
RUVGEN_GATHER_AFTER(rk_euclidean_f16_gather_dn__avx512, rk_sqeuclidean_f16_gather_dn__avx512,
    euclidean_f32_after_all)

/* dot, f16: −Σ x·y */
RUVGEN_INLINE void dot_f16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float xy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        dot_f16_four(x, y, n, xy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_f32_finish(xy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_dot_f16_gather_dn__avx512, dot_f16_gather, n)

/* cosine, f16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f16_xx(const float *y, size_t n)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_f32_xx_step(&xx0, _mm512_loadu_ps(y + i));
        cosine_f32_xx_step(&xx1, _mm512_loadu_ps(y + i + 16));
    }
    if (n & 16) {
        cosine_f32_xx_step(&xx0, _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        cosine_f32_xx_step(&xx1, _mm512_maskz_loadu_ps(tail, y + i));
    }
    xx0 = _mm512_add_ps(xx0, xx1);
    return reduce_add_f(xx0);
}

RUVGEN_INLINE void cosine_f16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    const float xx = cosine_f16_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float xy_sum[4], yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        cosine_f16_four(x, y, n, xy_sum, yy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_f32_finish(xy_sum[r], xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_cosine_f16_gather_dn__avx512, cosine_f16_gather, n)

/* manhattan, f16: Σ |x−y| */
RUVGEN_INLINE void manhattan_f16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        manhattan_f16_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_f32_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_manhattan_f16_gather_dn__avx512, manhattan_f16_gather, n)

/* chebyshev, f16: max |x−y| */
RUVGEN_INLINE void chebyshev_f16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        chebyshev_f16_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_f32_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_chebyshev_f16_gather_dn__avx512, chebyshev_f16_gather, n)

/* braycurtis, f16: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE void braycurtis_f16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float ad_sum[4], ap_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        braycurtis_f16_four(x, y, n, ad_sum, ap_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = braycurtis_f32_finish(ad_sum[r], ap_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_braycurtis_f16_gather_dn__avx512, braycurtis_f16_gather, n)

/* canberra, f16: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE void canberra_f16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float sd_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        canberra_f16_four(x, y, n, sd_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = canberra_f32_finish(sd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_canberra_f16_gather_dn__avx512, canberra_f16_gather, n)

/* sqeuclidean, bf16: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_bf16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float dd_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        sqeuclidean_bf16_four(x, y, n, dd_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_f32_finish(dd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_sqeuclidean_bf16_gather_dn__avx512, sqeuclidean_bf16_gather, n)

/* euclidean, bf16: √ Σ (x−y)² */
RUVGEN_GATHER_AFTER(rk_euclidean_bf16_gather_dn__avx512, rk_sqeuclidean_bf16_gather_dn__avx512,
    euclidean_f32_after_all)

/* dot, bf16: −Σ x·y */
RUVGEN_INLINE void dot_bf16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float xy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        dot_bf16_four(x, y, n, xy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_f32_finish(xy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_dot_bf16_gather_dn__avx512, dot_bf16_gather, n)

/* cosine, bf16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_bf16_xx(const float *y, size_t n)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_f32_xx_step(&xx0, _mm512_loadu_ps(y + i));
        cosine_f32_xx_step(&xx1, _mm512_loadu_ps(y + i + 16));
    }
    if (n & 16) {
        cosine_f32_xx_step(&xx0, _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        cosine_f32_xx_step(&xx1, _mm512_maskz_loadu_ps(tail, y + i));
    }
    xx0 = _mm512_add_ps(xx0, xx1);
    return reduce_add_f(xx0);
}

RUVGEN_INLINE void cosine_bf16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    const float xx = cosine_bf16_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float xy_sum[4], yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        cosine_bf16_four(x, y, n, xy_sum, yy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_f32_finish(xy_sum[r], xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_cosine_bf16_gather_dn__avx512, cosine_bf16_gather, n)

/* manhattan, bf16: Σ |x−y| */
RUVGEN_INLINE void manhattan_bf16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        manhattan_bf16_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_f32_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_manhattan_bf16_gather_dn__avx512, manhattan_bf16_gather, n)

/* chebyshev, bf16: max |x−y| */
RUVGEN_INLINE void chebyshev_bf16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        chebyshev_bf16_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_f32_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_chebyshev_bf16_gather_dn__avx512, chebyshev_bf16_gather, n)

/* braycurtis, bf16: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE void braycurtis_bf16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float ad_sum[4], ap_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        braycurtis_bf16_four(x, y, n, ad_sum, ap_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = braycurtis_f32_finish(ad_sum[r], ap_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_braycurtis_bf16_gather_dn__avx512, braycurtis_bf16_gather, n)

/* canberra, bf16: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE void canberra_bf16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float sd_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        canberra_bf16_four(x, y, n, sd_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = canberra_f32_finish(sd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_canberra_bf16_gather_dn__avx512, canberra_bf16_gather, n)

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#define ROW(METRIC, DTYPE, FORM, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_AVX512, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_##FORM, RUVGEN_ISA_AVX512, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_gather_avx512[] = {
    ROW(SQEUCLIDEAN, F32, GATHER, 64, rk_sqeuclidean_f32_gather_d64__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, GATHER, 96, rk_sqeuclidean_f32_gather_d96__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, GATHER, 100, rk_sqeuclidean_f32_gather_d100__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, GATHER, 128, rk_sqeuclidean_f32_gather_d128__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, GATHER, 200, rk_sqeuclidean_f32_gather_d200__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, GATHER, 256, rk_sqeuclidean_f32_gather_d256__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, GATHER, 300, rk_sqeuclidean_f32_gather_d300__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, GATHER, 384, rk_sqeuclidean_f32_gather_d384__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, GATHER, 512, rk_sqeuclidean_f32_gather_d512__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, GATHER, 768, rk_sqeuclidean_f32_gather_d768__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, GATHER, 960, rk_sqeuclidean_f32_gather_d960__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, GATHER, 1024, rk_sqeuclidean_f32_gather_d1024__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, GATHER, 1536, rk_sqeuclidean_f32_gather_d1536__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, GATHER, 2048, rk_sqeuclidean_f32_gather_d2048__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, GATHER, 3072, rk_sqeuclidean_f32_gather_d3072__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, GATHER, 0, rk_sqeuclidean_f32_gather_dn__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, GATHER, 64, rk_euclidean_f32_gather_d64__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, GATHER, 96, rk_euclidean_f32_gather_d96__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, GATHER, 100, rk_euclidean_f32_gather_d100__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, GATHER, 128, rk_euclidean_f32_gather_d128__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, GATHER, 200, rk_euclidean_f32_gather_d200__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, GATHER, 256, rk_euclidean_f32_gather_d256__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, GATHER, 300, rk_euclidean_f32_gather_d300__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, GATHER, 384, rk_euclidean_f32_gather_d384__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, GATHER, 512, rk_euclidean_f32_gather_d512__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, GATHER, 768, rk_euclidean_f32_gather_d768__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, GATHER, 960, rk_euclidean_f32_gather_d960__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, GATHER, 1024, rk_euclidean_f32_gather_d1024__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, GATHER, 1536, rk_euclidean_f32_gather_d1536__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, GATHER, 2048, rk_euclidean_f32_gather_d2048__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, GATHER, 3072, rk_euclidean_f32_gather_d3072__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, GATHER, 0, rk_euclidean_f32_gather_dn__avx512, FLOAT),
    ROW(DOT, F32, GATHER, 64, rk_dot_f32_gather_d64__avx512, FLOAT),
    ROW(DOT, F32, GATHER, 96, rk_dot_f32_gather_d96__avx512, FLOAT),
    ROW(DOT, F32, GATHER, 100, rk_dot_f32_gather_d100__avx512, FLOAT),
    ROW(DOT, F32, GATHER, 128, rk_dot_f32_gather_d128__avx512, FLOAT),
    ROW(DOT, F32, GATHER, 200, rk_dot_f32_gather_d200__avx512, FLOAT),
    ROW(DOT, F32, GATHER, 256, rk_dot_f32_gather_d256__avx512, FLOAT),
    ROW(DOT, F32, GATHER, 300, rk_dot_f32_gather_d300__avx512, FLOAT),
    ROW(DOT, F32, GATHER, 384, rk_dot_f32_gather_d384__avx512, FLOAT),
    ROW(DOT, F32, GATHER, 512, rk_dot_f32_gather_d512__avx512, FLOAT),
    ROW(DOT, F32, GATHER, 768, rk_dot_f32_gather_d768__avx512, FLOAT),
    ROW(DOT, F32, GATHER, 960, rk_dot_f32_gather_d960__avx512, FLOAT),
    ROW(DOT, F32, GATHER, 1024, rk_dot_f32_gather_d1024__avx512, FLOAT),
    ROW(DOT, F32, GATHER, 1536, rk_dot_f32_gather_d1536__avx512, FLOAT),
    ROW(DOT, F32, GATHER, 2048, rk_dot_f32_gather_d2048__avx512, FLOAT),
    ROW(DOT, F32, GATHER, 3072, rk_dot_f32_gather_d3072__avx512, FLOAT),
    ROW(DOT, F32, GATHER, 0, rk_dot_f32_gather_dn__avx512, FLOAT),
    ROW(COSINE, F32, GATHER, 64, rk_cosine_f32_gather_d64__avx512, FLOAT),
    ROW(COSINE, F32, GATHER, 96, rk_cosine_f32_gather_d96__avx512, FLOAT),
    ROW(COSINE, F32, GATHER, 100, rk_cosine_f32_gather_d100__avx512, FLOAT),
    ROW(COSINE, F32, GATHER, 128, rk_cosine_f32_gather_d128__avx512, FLOAT),
    ROW(COSINE, F32, GATHER, 200, rk_cosine_f32_gather_d200__avx512, FLOAT),
    ROW(COSINE, F32, GATHER, 256, rk_cosine_f32_gather_d256__avx512, FLOAT),
    ROW(COSINE, F32, GATHER, 300, rk_cosine_f32_gather_d300__avx512, FLOAT),
    ROW(COSINE, F32, GATHER, 384, rk_cosine_f32_gather_d384__avx512, FLOAT),
    ROW(COSINE, F32, GATHER, 512, rk_cosine_f32_gather_d512__avx512, FLOAT),
    ROW(COSINE, F32, GATHER, 768, rk_cosine_f32_gather_d768__avx512, FLOAT),
    ROW(COSINE, F32, GATHER, 960, rk_cosine_f32_gather_d960__avx512, FLOAT),
    ROW(COSINE, F32, GATHER, 1024, rk_cosine_f32_gather_d1024__avx512, FLOAT),
    ROW(COSINE, F32, GATHER, 1536, rk_cosine_f32_gather_d1536__avx512, FLOAT),
    ROW(COSINE, F32, GATHER, 2048, rk_cosine_f32_gather_d2048__avx512, FLOAT),
    ROW(COSINE, F32, GATHER, 3072, rk_cosine_f32_gather_d3072__avx512, FLOAT),
    ROW(COSINE, F32, GATHER, 0, rk_cosine_f32_gather_dn__avx512, FLOAT),
    ROW(MANHATTAN, F32, GATHER, 64, rk_manhattan_f32_gather_d64__avx512, FLOAT),
    ROW(MANHATTAN, F32, GATHER, 96, rk_manhattan_f32_gather_d96__avx512, FLOAT),
    ROW(MANHATTAN, F32, GATHER, 100, rk_manhattan_f32_gather_d100__avx512, FLOAT),
    ROW(MANHATTAN, F32, GATHER, 128, rk_manhattan_f32_gather_d128__avx512, FLOAT),
    ROW(MANHATTAN, F32, GATHER, 200, rk_manhattan_f32_gather_d200__avx512, FLOAT),
    ROW(MANHATTAN, F32, GATHER, 256, rk_manhattan_f32_gather_d256__avx512, FLOAT),
    ROW(MANHATTAN, F32, GATHER, 300, rk_manhattan_f32_gather_d300__avx512, FLOAT),
    ROW(MANHATTAN, F32, GATHER, 384, rk_manhattan_f32_gather_d384__avx512, FLOAT),
    ROW(MANHATTAN, F32, GATHER, 512, rk_manhattan_f32_gather_d512__avx512, FLOAT),
    ROW(MANHATTAN, F32, GATHER, 768, rk_manhattan_f32_gather_d768__avx512, FLOAT),
    ROW(MANHATTAN, F32, GATHER, 960, rk_manhattan_f32_gather_d960__avx512, FLOAT),
    ROW(MANHATTAN, F32, GATHER, 1024, rk_manhattan_f32_gather_d1024__avx512, FLOAT),
    ROW(MANHATTAN, F32, GATHER, 1536, rk_manhattan_f32_gather_d1536__avx512, FLOAT),
    ROW(MANHATTAN, F32, GATHER, 2048, rk_manhattan_f32_gather_d2048__avx512, FLOAT),
    ROW(MANHATTAN, F32, GATHER, 3072, rk_manhattan_f32_gather_d3072__avx512, FLOAT),
    ROW(MANHATTAN, F32, GATHER, 0, rk_manhattan_f32_gather_dn__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, GATHER, 64, rk_chebyshev_f32_gather_d64__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, GATHER, 96, rk_chebyshev_f32_gather_d96__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, GATHER, 100, rk_chebyshev_f32_gather_d100__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, GATHER, 128, rk_chebyshev_f32_gather_d128__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, GATHER, 200, rk_chebyshev_f32_gather_d200__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, GATHER, 256, rk_chebyshev_f32_gather_d256__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, GATHER, 300, rk_chebyshev_f32_gather_d300__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, GATHER, 384, rk_chebyshev_f32_gather_d384__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, GATHER, 512, rk_chebyshev_f32_gather_d512__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, GATHER, 768, rk_chebyshev_f32_gather_d768__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, GATHER, 960, rk_chebyshev_f32_gather_d960__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, GATHER, 1024, rk_chebyshev_f32_gather_d1024__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, GATHER, 1536, rk_chebyshev_f32_gather_d1536__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, GATHER, 2048, rk_chebyshev_f32_gather_d2048__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, GATHER, 3072, rk_chebyshev_f32_gather_d3072__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, GATHER, 0, rk_chebyshev_f32_gather_dn__avx512, FLOAT),
    ROW(BRAYCURTIS, F32, GATHER, 0, rk_braycurtis_f32_gather_dn__avx512, FLOAT),
    ROW(CANBERRA, F32, GATHER, 0, rk_canberra_f32_gather_dn__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F16, GATHER, 0, rk_sqeuclidean_f16_gather_dn__avx512, FLOAT),
    ROW(EUCLIDEAN, F16, GATHER, 0, rk_euclidean_f16_gather_dn__avx512, FLOAT),
    ROW(DOT, F16, GATHER, 0, rk_dot_f16_gather_dn__avx512, FLOAT),
    ROW(COSINE, F16, GATHER, 0, rk_cosine_f16_gather_dn__avx512, FLOAT),
    ROW(MANHATTAN, F16, GATHER, 0, rk_manhattan_f16_gather_dn__avx512, FLOAT),
    ROW(CHEBYSHEV, F16, GATHER, 0, rk_chebyshev_f16_gather_dn__avx512, FLOAT),
    ROW(BRAYCURTIS, F16, GATHER, 0, rk_braycurtis_f16_gather_dn__avx512, FLOAT),
    ROW(CANBERRA, F16, GATHER, 0, rk_canberra_f16_gather_dn__avx512, FLOAT),
    ROW(SQEUCLIDEAN, BF16, GATHER, 0, rk_sqeuclidean_bf16_gather_dn__avx512, FLOAT),
    ROW(EUCLIDEAN, BF16, GATHER, 0, rk_euclidean_bf16_gather_dn__avx512, FLOAT),
    ROW(DOT, BF16, GATHER, 0, rk_dot_bf16_gather_dn__avx512, FLOAT),
    ROW(COSINE, BF16, GATHER, 0, rk_cosine_bf16_gather_dn__avx512, FLOAT),
    ROW(MANHATTAN, BF16, GATHER, 0, rk_manhattan_bf16_gather_dn__avx512, FLOAT),
    ROW(CHEBYSHEV, BF16, GATHER, 0, rk_chebyshev_bf16_gather_dn__avx512, FLOAT),
    ROW(BRAYCURTIS, BF16, GATHER, 0, rk_braycurtis_bf16_gather_dn__avx512, FLOAT),
    ROW(CANBERRA, BF16, GATHER, 0, rk_canberra_bf16_gather_dn__avx512, FLOAT),
};

#undef ROW

const ruvgen_table ruvgen_gather_avx512 = {
    rows_gather_avx512,
    sizeof rows_gather_avx512 / sizeof rows_gather_avx512[0],
};
#endif
