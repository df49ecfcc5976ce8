/* Made by `nox -s generate` from templates/gather.j2 and templates/isa/…/neon.j2. Do not edit. */
#include "common_neon.h"

#if defined(__aarch64__) || defined(_M_ARM64)

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

RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d64__neon, sqeuclidean_f32_gather, 64)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d96__neon, sqeuclidean_f32_gather, 96)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d100__neon, sqeuclidean_f32_gather, 100)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d128__neon, sqeuclidean_f32_gather, 128)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d200__neon, sqeuclidean_f32_gather, 200)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d256__neon, sqeuclidean_f32_gather, 256)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d300__neon, sqeuclidean_f32_gather, 300)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d384__neon, sqeuclidean_f32_gather, 384)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d512__neon, sqeuclidean_f32_gather, 512)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d768__neon, sqeuclidean_f32_gather, 768)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d960__neon, sqeuclidean_f32_gather, 960)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d1024__neon, sqeuclidean_f32_gather, 1024)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d1536__neon, sqeuclidean_f32_gather, 1536)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d2048__neon, sqeuclidean_f32_gather, 2048)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d3072__neon, sqeuclidean_f32_gather, 3072)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_dn__neon, sqeuclidean_f32_gather, n)

/* euclidean, f32: √ Σ (x−y)² */
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d64__neon, rk_sqeuclidean_f32_gather_d64__neon,
    euclidean_f32_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d96__neon, rk_sqeuclidean_f32_gather_d96__neon,
    euclidean_f32_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d100__neon, rk_sqeuclidean_f32_gather_d100__neon,
    euclidean_f32_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d128__neon, rk_sqeuclidean_f32_gather_d128__neon,
    euclidean_f32_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d200__neon, rk_sqeuclidean_f32_gather_d200__neon,
    euclidean_f32_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d256__neon, rk_sqeuclidean_f32_gather_d256__neon,
    euclidean_f32_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d300__neon, rk_sqeuclidean_f32_gather_d300__neon,
    euclidean_f32_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d384__neon, rk_sqeuclidean_f32_gather_d384__neon,
    euclidean_f32_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d512__neon, rk_sqeuclidean_f32_gather_d512__neon,
    euclidean_f32_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d768__neon, rk_sqeuclidean_f32_gather_d768__neon,
    euclidean_f32_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d960__neon, rk_sqeuclidean_f32_gather_d960__neon,
    euclidean_f32_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d1024__neon, rk_sqeuclidean_f32_gather_d1024__neon,
    euclidean_f32_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d1536__neon, rk_sqeuclidean_f32_gather_d1536__neon,
    euclidean_f32_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d2048__neon, rk_sqeuclidean_f32_gather_d2048__neon,
    euclidean_f32_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d3072__neon, rk_sqeuclidean_f32_gather_d3072__neon,
    euclidean_f32_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_dn__neon, rk_sqeuclidean_f32_gather_dn__neon,
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

RUVGEN_GATHER(rk_dot_f32_gather_d64__neon, dot_f32_gather, 64)
RUVGEN_GATHER(rk_dot_f32_gather_d96__neon, dot_f32_gather, 96)
RUVGEN_GATHER(rk_dot_f32_gather_d100__neon, dot_f32_gather, 100)
RUVGEN_GATHER(rk_dot_f32_gather_d128__neon, dot_f32_gather, 128)
RUVGEN_GATHER(rk_dot_f32_gather_d200__neon, dot_f32_gather, 200)
RUVGEN_GATHER(rk_dot_f32_gather_d256__neon, dot_f32_gather, 256)
RUVGEN_GATHER(rk_dot_f32_gather_d300__neon, dot_f32_gather, 300)
RUVGEN_GATHER(rk_dot_f32_gather_d384__neon, dot_f32_gather, 384)
RUVGEN_GATHER(rk_dot_f32_gather_d512__neon, dot_f32_gather, 512)
RUVGEN_GATHER(rk_dot_f32_gather_d768__neon, dot_f32_gather, 768)
RUVGEN_GATHER(rk_dot_f32_gather_d960__neon, dot_f32_gather, 960)
RUVGEN_GATHER(rk_dot_f32_gather_d1024__neon, dot_f32_gather, 1024)
RUVGEN_GATHER(rk_dot_f32_gather_d1536__neon, dot_f32_gather, 1536)
RUVGEN_GATHER(rk_dot_f32_gather_d2048__neon, dot_f32_gather, 2048)
RUVGEN_GATHER(rk_dot_f32_gather_d3072__neon, dot_f32_gather, 3072)
RUVGEN_GATHER(rk_dot_f32_gather_dn__neon, dot_f32_gather, n)

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f32_xx(const float *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        cosine_f32_xx_step(&xx0, vld1q_f32(y + i));
        cosine_f32_xx_step(&xx1, vld1q_f32(y + i + 4));
    }
    if (n & 4) {
        cosine_f32_xx_step(&xx0, vld1q_f32(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_f32_xx_step(&xx1, load_first(y + i, tail));
    }
    xx0 = vaddq_f32(xx0, xx1);
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

RUVGEN_GATHER(rk_cosine_f32_gather_d64__neon, cosine_f32_gather, 64)
RUVGEN_GATHER(rk_cosine_f32_gather_d96__neon, cosine_f32_gather, 96)
RUVGEN_GATHER(rk_cosine_f32_gather_d100__neon, cosine_f32_gather, 100)
RUVGEN_GATHER(rk_cosine_f32_gather_d128__neon, cosine_f32_gather, 128)
RUVGEN_GATHER(rk_cosine_f32_gather_d200__neon, cosine_f32_gather, 200)
RUVGEN_GATHER(rk_cosine_f32_gather_d256__neon, cosine_f32_gather, 256)
RUVGEN_GATHER(rk_cosine_f32_gather_d300__neon, cosine_f32_gather, 300)
RUVGEN_GATHER(rk_cosine_f32_gather_d384__neon, cosine_f32_gather, 384)
RUVGEN_GATHER(rk_cosine_f32_gather_d512__neon, cosine_f32_gather, 512)
RUVGEN_GATHER(rk_cosine_f32_gather_d768__neon, cosine_f32_gather, 768)
RUVGEN_GATHER(rk_cosine_f32_gather_d960__neon, cosine_f32_gather, 960)
RUVGEN_GATHER(rk_cosine_f32_gather_d1024__neon, cosine_f32_gather, 1024)
RUVGEN_GATHER(rk_cosine_f32_gather_d1536__neon, cosine_f32_gather, 1536)
RUVGEN_GATHER(rk_cosine_f32_gather_d2048__neon, cosine_f32_gather, 2048)
RUVGEN_GATHER(rk_cosine_f32_gather_d3072__neon, cosine_f32_gather, 3072)
RUVGEN_GATHER(rk_cosine_f32_gather_dn__neon, cosine_f32_gather, n)

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

RUVGEN_GATHER(rk_manhattan_f32_gather_d64__neon, manhattan_f32_gather, 64)
RUVGEN_GATHER(rk_manhattan_f32_gather_d96__neon, manhattan_f32_gather, 96)
RUVGEN_GATHER(rk_manhattan_f32_gather_d100__neon, manhattan_f32_gather, 100)
RUVGEN_GATHER(rk_manhattan_f32_gather_d128__neon, manhattan_f32_gather, 128)
RUVGEN_GATHER(rk_manhattan_f32_gather_d200__neon, manhattan_f32_gather, 200)
RUVGEN_GATHER(rk_manhattan_f32_gather_d256__neon, manhattan_f32_gather, 256)
RUVGEN_GATHER(rk_manhattan_f32_gather_d300__neon, manhattan_f32_gather, 300)
RUVGEN_GATHER(rk_manhattan_f32_gather_d384__neon, manhattan_f32_gather, 384)
RUVGEN_GATHER(rk_manhattan_f32_gather_d512__neon, manhattan_f32_gather, 512)
RUVGEN_GATHER(rk_manhattan_f32_gather_d768__neon, manhattan_f32_gather, 768)
RUVGEN_GATHER(rk_manhattan_f32_gather_d960__neon, manhattan_f32_gather, 960)
RUVGEN_GATHER(rk_manhattan_f32_gather_d1024__neon, manhattan_f32_gather, 1024)
RUVGEN_GATHER(rk_manhattan_f32_gather_d1536__neon, manhattan_f32_gather, 1536)
RUVGEN_GATHER(rk_manhattan_f32_gather_d2048__neon, manhattan_f32_gather, 2048)
RUVGEN_GATHER(rk_manhattan_f32_gather_d3072__neon, manhattan_f32_gather, 3072)
RUVGEN_GATHER(rk_manhattan_f32_gather_dn__neon, manhattan_f32_gather, n)

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

RUVGEN_GATHER(rk_chebyshev_f32_gather_d64__neon, chebyshev_f32_gather, 64)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d96__neon, chebyshev_f32_gather, 96)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d100__neon, chebyshev_f32_gather, 100)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d128__neon, chebyshev_f32_gather, 128)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d200__neon, chebyshev_f32_gather, 200)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d256__neon, chebyshev_f32_gather, 256)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d300__neon, chebyshev_f32_gather, 300)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d384__neon, chebyshev_f32_gather, 384)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d512__neon, chebyshev_f32_gather, 512)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d768__neon, chebyshev_f32_gather, 768)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d960__neon, chebyshev_f32_gather, 960)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d1024__neon, chebyshev_f32_gather, 1024)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d1536__neon, chebyshev_f32_gather, 1536)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d2048__neon, chebyshev_f32_gather, 2048)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d3072__neon, chebyshev_f32_gather, 3072)
RUVGEN_GATHER(rk_chebyshev_f32_gather_dn__neon, chebyshev_f32_gather, n)

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

RUVGEN_GATHER(rk_braycurtis_f32_gather_dn__neon, braycurtis_f32_gather, n)

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

RUVGEN_GATHER(rk_canberra_f32_gather_dn__neon, canberra_f32_gather, n)

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

RUVGEN_GATHER(rk_sqeuclidean_f16_gather_dn__neon, sqeuclidean_f16_gather, n)

/* euclidean, f16: √ Σ (x−y)² */
RUVGEN_GATHER_AFTER(rk_euclidean_f16_gather_dn__neon, rk_sqeuclidean_f16_gather_dn__neon,
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

RUVGEN_GATHER(rk_dot_f16_gather_dn__neon, dot_f16_gather, n)

/* cosine, f16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f16_xx(const float *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        cosine_f32_xx_step(&xx0, vld1q_f32(y + i));
        cosine_f32_xx_step(&xx1, vld1q_f32(y + i + 4));
    }
    if (n & 4) {
        cosine_f32_xx_step(&xx0, vld1q_f32(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_f32_xx_step(&xx1, load_first(y + i, tail));
    }
    xx0 = vaddq_f32(xx0, xx1);
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

RUVGEN_GATHER(rk_cosine_f16_gather_dn__neon, cosine_f16_gather, n)

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

RUVGEN_GATHER(rk_manhattan_f16_gather_dn__neon, manhattan_f16_gather, n)

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

RUVGEN_GATHER(rk_chebyshev_f16_gather_dn__neon, chebyshev_f16_gather, n)

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

RUVGEN_GATHER(rk_braycurtis_f16_gather_dn__neon, braycurtis_f16_gather, n)

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

RUVGEN_GATHER(rk_canberra_f16_gather_dn__neon, canberra_f16_gather, n)

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

RUVGEN_GATHER(rk_sqeuclidean_bf16_gather_dn__neon, sqeuclidean_bf16_gather, n)

/* euclidean, bf16: √ Σ (x−y)² */
RUVGEN_GATHER_AFTER(rk_euclidean_bf16_gather_dn__neon, rk_sqeuclidean_bf16_gather_dn__neon,
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

RUVGEN_GATHER(rk_dot_bf16_gather_dn__neon, dot_bf16_gather, n)

/* cosine, bf16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_bf16_xx(const float *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        cosine_f32_xx_step(&xx0, vld1q_f32(y + i));
        cosine_f32_xx_step(&xx1, vld1q_f32(y + i + 4));
    }
    if (n & 4) {
        cosine_f32_xx_step(&xx0, vld1q_f32(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_f32_xx_step(&xx1, load_first(y + i, tail));
    }
    xx0 = vaddq_f32(xx0, xx1);
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

RUVGEN_GATHER(rk_cosine_bf16_gather_dn__neon, cosine_bf16_gather, n)

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

RUVGEN_GATHER(rk_manhattan_bf16_gather_dn__neon, manhattan_bf16_gather, n)

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

RUVGEN_GATHER(rk_chebyshev_bf16_gather_dn__neon, chebyshev_bf16_gather, n)

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

RUVGEN_GATHER(rk_braycurtis_bf16_gather_dn__neon, braycurtis_bf16_gather, n)

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

RUVGEN_GATHER(rk_canberra_bf16_gather_dn__neon, canberra_bf16_gather, n)

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_xx(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void sqeuclidean_i8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const int8_t *x = (const int8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const size_t bytes = n * sizeof(int8_t);
    const uint32_t xx = sqeuclidean_i8_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const int8_t *y[4];
        uint32_t d[4];
        uint32_t yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const int8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        sqeuclidean_i8_four(x, y, n, yy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_i8_finish(0, xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_sqeuclidean_i8_gather_dn__neon, sqeuclidean_i8_gather, n)

/* euclidean, i8: √ Σ (x−y)² */
RUVGEN_GATHER_AFTER(rk_euclidean_i8_gather_dn__neon, rk_sqeuclidean_i8_gather_dn__neon,
    euclidean_i8_after_all)

/* dot, i8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_i8_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void dot_i8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const int8_t *x = (const int8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const size_t bytes = n * sizeof(int8_t);
    const uint32_t x1 = dot_i8_x1(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const int8_t *y[4];
        int32_t d[4];
        uint32_t xy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const int8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        dot_i8_four(x, y, n, xy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_i8_finish(xy_sum[r], x1);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_dot_i8_gather_dn__neon, dot_i8_gather, n)

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
    int32x4_t xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        cosine_i8_xx_step(&xx0, vmovl_s8(vld1_s8(y + i)));
        cosine_i8_xx_step(&xx1, vmovl_s8(vld1_s8(y + i + 8)));
    }
    if (n & 8) {
        cosine_i8_xx_step(&xx0, vmovl_s8(vld1_s8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        cosine_i8_xx_step(&xx1, vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail))));
    }
    xx0 = vaddq_s32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE void cosine_i8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const int8_t *x = (const int8_t *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(int8_t);
    const uint32_t x1 = cosine_i8_x1(x, n);
    const uint32_t xx = cosine_i8_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const int8_t *y[4];
        float d[4];
        uint32_t xy_sum[4], yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const int8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        cosine_i8_four(x, y, n, xy_sum, yy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_i8_finish(xy_sum[r], x1, xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_cosine_i8_gather_dn__neon, cosine_i8_gather, n)

/* manhattan, i8: Σ |x−y| */
RUVGEN_INLINE void manhattan_i8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const int8_t *x = (const int8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const size_t bytes = n * sizeof(int8_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const int8_t *y[4];
        uint32_t d[4];
        uint32_t ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const int8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        manhattan_i8_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_i8_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_manhattan_i8_gather_dn__neon, manhattan_i8_gather, n)

/* chebyshev, i8: max |x−y| */
RUVGEN_INLINE void chebyshev_i8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const int8_t *x = (const int8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const size_t bytes = n * sizeof(int8_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const int8_t *y[4];
        uint32_t d[4];
        uint32_t ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const int8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        chebyshev_i8_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_i8_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_chebyshev_i8_gather_dn__neon, chebyshev_i8_gather, n)

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_xx(const uint8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void sqeuclidean_u8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const size_t bytes = n * sizeof(uint8_t);
    const uint32_t xx = sqeuclidean_u8_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        uint32_t d[4];
        uint32_t yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        sqeuclidean_u8_four(x, y, n, yy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_u8_finish(0, xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_sqeuclidean_u8_gather_dn__neon, sqeuclidean_u8_gather, n)

/* euclidean, u8: √ Σ (x−y)² */
RUVGEN_GATHER_AFTER(rk_euclidean_u8_gather_dn__neon, rk_sqeuclidean_u8_gather_dn__neon,
    euclidean_u8_after_all)

/* dot, u8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_u8_x1(const uint8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void dot_u8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const size_t bytes = n * sizeof(uint8_t);
    const uint32_t x1 = dot_u8_x1(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        int32_t d[4];
        uint32_t xy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        dot_u8_four(x, y, n, xy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_u8_finish(xy_sum[r], x1);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_dot_u8_gather_dn__neon, dot_u8_gather, n)

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
    int32x4_t xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        cosine_u8_xx_step(&xx0, widen_u8(vld1_u8(y + i)));
        cosine_u8_xx_step(&xx1, widen_u8(vld1_u8(y + i + 8)));
    }
    if (n & 8) {
        cosine_u8_xx_step(&xx0, widen_u8(vld1_u8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        cosine_u8_xx_step(&xx1, widen_u8(vcreate_u8(ruvgen_first(y + i, tail))));
    }
    xx0 = vaddq_s32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE void cosine_u8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint8_t);
    const uint32_t x1 = cosine_u8_x1(x, n);
    const uint32_t xx = cosine_u8_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        float d[4];
        uint32_t xy_sum[4], yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        cosine_u8_four(x, y, n, xy_sum, yy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_u8_finish(xy_sum[r], x1, xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_cosine_u8_gather_dn__neon, cosine_u8_gather, n)

/* manhattan, u8: Σ |x−y| */
RUVGEN_INLINE void manhattan_u8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const size_t bytes = n * sizeof(uint8_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        uint32_t d[4];
        uint32_t ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        manhattan_u8_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_u8_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_manhattan_u8_gather_dn__neon, manhattan_u8_gather, n)

/* chebyshev, u8: max |x−y| */
RUVGEN_INLINE void chebyshev_u8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const size_t bytes = n * sizeof(uint8_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        uint32_t d[4];
        uint32_t ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        chebyshev_u8_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_u8_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_chebyshev_u8_gather_dn__neon, chebyshev_u8_gather, n)

/* dot, sq8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_sq8_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void dot_sq8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const int8_t *x = (const int8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const size_t bytes = n * sizeof(uint8_t);
    const uint32_t x1 = dot_sq8_x1(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        int32_t d[4];
        uint32_t xy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        dot_sq8_four(x, y, n, xy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_sq8_finish(xy_sum[r], x1);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_dot_sq8_gather_dn__neon, dot_sq8_gather, n)

/* dot, sq4: −Σ x·y */
RUVGEN_INLINE uint32_t dot_sq4_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void dot_sq4_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const int8_t *x = (const int8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const size_t bytes = n / 2 * sizeof(uint8_t);
    const uint32_t x1 = dot_sq4_x1(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        int32_t d[4];
        uint32_t xy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        dot_sq4_four(x, y, n, xy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_sq4_finish(xy_sum[r], x1);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_dot_sq4_gather_dn__neon, dot_sq4_gather, n)

/* hamming, b1: bits that differ */
RUVGEN_INLINE void hamming_b1_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const size_t bytes = n * sizeof(uint8_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        uint32_t d[4];
        uint32_t ne_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        hamming_b1_four(x, y, n, ne_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = hamming_b1_finish(ne_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_hamming_b1_gather_dn__neon, hamming_b1_gather, n)

/* jaccard, b1: 1 − |x∧y| / |x∨y|, 0 if both are empty */
RUVGEN_INLINE uint32_t jaccard_b1_xx(const uint8_t *y, size_t n)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xx0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        jaccard_b1_xx_step(&xx0, vld1q_u8(y + i));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        jaccard_b1_xx_step(&xx0, first16_b(y + i, tail));
    }
    return reduce_add_b(xx0);
}

RUVGEN_INLINE void jaccard_b1_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint8_t);
    const uint32_t xx = jaccard_b1_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        float d[4];
        uint32_t xy_sum[4], yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        jaccard_b1_four(x, y, n, xy_sum, yy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = jaccard_b1_finish(xy_sum[r], xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_jaccard_b1_gather_dn__neon, jaccard_b1_gather, n)

#define ROW(METRIC, DTYPE, FORM, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_NEON, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_##FORM, RUVGEN_ISA_NEON, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_gather_neon[] = {
    ROW(SQEUCLIDEAN, F32, GATHER, 64, rk_sqeuclidean_f32_gather_d64__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, GATHER, 96, rk_sqeuclidean_f32_gather_d96__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, GATHER, 100, rk_sqeuclidean_f32_gather_d100__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, GATHER, 128, rk_sqeuclidean_f32_gather_d128__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, GATHER, 200, rk_sqeuclidean_f32_gather_d200__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, GATHER, 256, rk_sqeuclidean_f32_gather_d256__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, GATHER, 300, rk_sqeuclidean_f32_gather_d300__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, GATHER, 384, rk_sqeuclidean_f32_gather_d384__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, GATHER, 512, rk_sqeuclidean_f32_gather_d512__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, GATHER, 768, rk_sqeuclidean_f32_gather_d768__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, GATHER, 960, rk_sqeuclidean_f32_gather_d960__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, GATHER, 1024, rk_sqeuclidean_f32_gather_d1024__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, GATHER, 1536, rk_sqeuclidean_f32_gather_d1536__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, GATHER, 2048, rk_sqeuclidean_f32_gather_d2048__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, GATHER, 3072, rk_sqeuclidean_f32_gather_d3072__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, GATHER, 0, rk_sqeuclidean_f32_gather_dn__neon, FLOAT),
    ROW(EUCLIDEAN, F32, GATHER, 64, rk_euclidean_f32_gather_d64__neon, FLOAT),
    ROW(EUCLIDEAN, F32, GATHER, 96, rk_euclidean_f32_gather_d96__neon, FLOAT),
    ROW(EUCLIDEAN, F32, GATHER, 100, rk_euclidean_f32_gather_d100__neon, FLOAT),
    ROW(EUCLIDEAN, F32, GATHER, 128, rk_euclidean_f32_gather_d128__neon, FLOAT),
    ROW(EUCLIDEAN, F32, GATHER, 200, rk_euclidean_f32_gather_d200__neon, FLOAT),
    ROW(EUCLIDEAN, F32, GATHER, 256, rk_euclidean_f32_gather_d256__neon, FLOAT),
    ROW(EUCLIDEAN, F32, GATHER, 300, rk_euclidean_f32_gather_d300__neon, FLOAT),
    ROW(EUCLIDEAN, F32, GATHER, 384, rk_euclidean_f32_gather_d384__neon, FLOAT),
    ROW(EUCLIDEAN, F32, GATHER, 512, rk_euclidean_f32_gather_d512__neon, FLOAT),
    ROW(EUCLIDEAN, F32, GATHER, 768, rk_euclidean_f32_gather_d768__neon, FLOAT),
    ROW(EUCLIDEAN, F32, GATHER, 960, rk_euclidean_f32_gather_d960__neon, FLOAT),
    ROW(EUCLIDEAN, F32, GATHER, 1024, rk_euclidean_f32_gather_d1024__neon, FLOAT),
    ROW(EUCLIDEAN, F32, GATHER, 1536, rk_euclidean_f32_gather_d1536__neon, FLOAT),
    ROW(EUCLIDEAN, F32, GATHER, 2048, rk_euclidean_f32_gather_d2048__neon, FLOAT),
    ROW(EUCLIDEAN, F32, GATHER, 3072, rk_euclidean_f32_gather_d3072__neon, FLOAT),
    ROW(EUCLIDEAN, F32, GATHER, 0, rk_euclidean_f32_gather_dn__neon, FLOAT),
    ROW(DOT, F32, GATHER, 64, rk_dot_f32_gather_d64__neon, FLOAT),
    ROW(DOT, F32, GATHER, 96, rk_dot_f32_gather_d96__neon, FLOAT),
    ROW(DOT, F32, GATHER, 100, rk_dot_f32_gather_d100__neon, FLOAT),
    ROW(DOT, F32, GATHER, 128, rk_dot_f32_gather_d128__neon, FLOAT),
    ROW(DOT, F32, GATHER, 200, rk_dot_f32_gather_d200__neon, FLOAT),
    ROW(DOT, F32, GATHER, 256, rk_dot_f32_gather_d256__neon, FLOAT),
    ROW(DOT, F32, GATHER, 300, rk_dot_f32_gather_d300__neon, FLOAT),
    ROW(DOT, F32, GATHER, 384, rk_dot_f32_gather_d384__neon, FLOAT),
    ROW(DOT, F32, GATHER, 512, rk_dot_f32_gather_d512__neon, FLOAT),
    ROW(DOT, F32, GATHER, 768, rk_dot_f32_gather_d768__neon, FLOAT),
    ROW(DOT, F32, GATHER, 960, rk_dot_f32_gather_d960__neon, FLOAT),
    ROW(DOT, F32, GATHER, 1024, rk_dot_f32_gather_d1024__neon, FLOAT),
    ROW(DOT, F32, GATHER, 1536, rk_dot_f32_gather_d1536__neon, FLOAT),
    ROW(DOT, F32, GATHER, 2048, rk_dot_f32_gather_d2048__neon, FLOAT),
    ROW(DOT, F32, GATHER, 3072, rk_dot_f32_gather_d3072__neon, FLOAT),
    ROW(DOT, F32, GATHER, 0, rk_dot_f32_gather_dn__neon, FLOAT),
    ROW(COSINE, F32, GATHER, 64, rk_cosine_f32_gather_d64__neon, FLOAT),
    ROW(COSINE, F32, GATHER, 96, rk_cosine_f32_gather_d96__neon, FLOAT),
    ROW(COSINE, F32, GATHER, 100, rk_cosine_f32_gather_d100__neon, FLOAT),
    ROW(COSINE, F32, GATHER, 128, rk_cosine_f32_gather_d128__neon, FLOAT),
    ROW(COSINE, F32, GATHER, 200, rk_cosine_f32_gather_d200__neon, FLOAT),
    ROW(COSINE, F32, GATHER, 256, rk_cosine_f32_gather_d256__neon, FLOAT),
    ROW(COSINE, F32, GATHER, 300, rk_cosine_f32_gather_d300__neon, FLOAT),
    ROW(COSINE, F32, GATHER, 384, rk_cosine_f32_gather_d384__neon, FLOAT),
    ROW(COSINE, F32, GATHER, 512, rk_cosine_f32_gather_d512__neon, FLOAT),
    ROW(COSINE, F32, GATHER, 768, rk_cosine_f32_gather_d768__neon, FLOAT),
    ROW(COSINE, F32, GATHER, 960, rk_cosine_f32_gather_d960__neon, FLOAT),
    ROW(COSINE, F32, GATHER, 1024, rk_cosine_f32_gather_d1024__neon, FLOAT),
    ROW(COSINE, F32, GATHER, 1536, rk_cosine_f32_gather_d1536__neon, FLOAT),
    ROW(COSINE, F32, GATHER, 2048, rk_cosine_f32_gather_d2048__neon, FLOAT),
    ROW(COSINE, F32, GATHER, 3072, rk_cosine_f32_gather_d3072__neon, FLOAT),
    ROW(COSINE, F32, GATHER, 0, rk_cosine_f32_gather_dn__neon, FLOAT),
    ROW(MANHATTAN, F32, GATHER, 64, rk_manhattan_f32_gather_d64__neon, FLOAT),
    ROW(MANHATTAN, F32, GATHER, 96, rk_manhattan_f32_gather_d96__neon, FLOAT),
    ROW(MANHATTAN, F32, GATHER, 100, rk_manhattan_f32_gather_d100__neon, FLOAT),
    ROW(MANHATTAN, F32, GATHER, 128, rk_manhattan_f32_gather_d128__neon, FLOAT),
    ROW(MANHATTAN, F32, GATHER, 200, rk_manhattan_f32_gather_d200__neon, FLOAT),
    ROW(MANHATTAN, F32, GATHER, 256, rk_manhattan_f32_gather_d256__neon, FLOAT),
    ROW(MANHATTAN, F32, GATHER, 300, rk_manhattan_f32_gather_d300__neon, FLOAT),
    ROW(MANHATTAN, F32, GATHER, 384, rk_manhattan_f32_gather_d384__neon, FLOAT),
    ROW(MANHATTAN, F32, GATHER, 512, rk_manhattan_f32_gather_d512__neon, FLOAT),
    ROW(MANHATTAN, F32, GATHER, 768, rk_manhattan_f32_gather_d768__neon, FLOAT),
    ROW(MANHATTAN, F32, GATHER, 960, rk_manhattan_f32_gather_d960__neon, FLOAT),
    ROW(MANHATTAN, F32, GATHER, 1024, rk_manhattan_f32_gather_d1024__neon, FLOAT),
    ROW(MANHATTAN, F32, GATHER, 1536, rk_manhattan_f32_gather_d1536__neon, FLOAT),
    ROW(MANHATTAN, F32, GATHER, 2048, rk_manhattan_f32_gather_d2048__neon, FLOAT),
    ROW(MANHATTAN, F32, GATHER, 3072, rk_manhattan_f32_gather_d3072__neon, FLOAT),
    ROW(MANHATTAN, F32, GATHER, 0, rk_manhattan_f32_gather_dn__neon, FLOAT),
    ROW(CHEBYSHEV, F32, GATHER, 64, rk_chebyshev_f32_gather_d64__neon, FLOAT),
    ROW(CHEBYSHEV, F32, GATHER, 96, rk_chebyshev_f32_gather_d96__neon, FLOAT),
    ROW(CHEBYSHEV, F32, GATHER, 100, rk_chebyshev_f32_gather_d100__neon, FLOAT),
    ROW(CHEBYSHEV, F32, GATHER, 128, rk_chebyshev_f32_gather_d128__neon, FLOAT),
    ROW(CHEBYSHEV, F32, GATHER, 200, rk_chebyshev_f32_gather_d200__neon, FLOAT),
    ROW(CHEBYSHEV, F32, GATHER, 256, rk_chebyshev_f32_gather_d256__neon, FLOAT),
    ROW(CHEBYSHEV, F32, GATHER, 300, rk_chebyshev_f32_gather_d300__neon, FLOAT),
    ROW(CHEBYSHEV, F32, GATHER, 384, rk_chebyshev_f32_gather_d384__neon, FLOAT),
    ROW(CHEBYSHEV, F32, GATHER, 512, rk_chebyshev_f32_gather_d512__neon, FLOAT),
    ROW(CHEBYSHEV, F32, GATHER, 768, rk_chebyshev_f32_gather_d768__neon, FLOAT),
    ROW(CHEBYSHEV, F32, GATHER, 960, rk_chebyshev_f32_gather_d960__neon, FLOAT),
    ROW(CHEBYSHEV, F32, GATHER, 1024, rk_chebyshev_f32_gather_d1024__neon, FLOAT),
    ROW(CHEBYSHEV, F32, GATHER, 1536, rk_chebyshev_f32_gather_d1536__neon, FLOAT),
    ROW(CHEBYSHEV, F32, GATHER, 2048, rk_chebyshev_f32_gather_d2048__neon, FLOAT),
    ROW(CHEBYSHEV, F32, GATHER, 3072, rk_chebyshev_f32_gather_d3072__neon, FLOAT),
    ROW(CHEBYSHEV, F32, GATHER, 0, rk_chebyshev_f32_gather_dn__neon, FLOAT),
    ROW(BRAYCURTIS, F32, GATHER, 0, rk_braycurtis_f32_gather_dn__neon, FLOAT),
    ROW(CANBERRA, F32, GATHER, 0, rk_canberra_f32_gather_dn__neon, FLOAT),
    ROW(SQEUCLIDEAN, F16, GATHER, 0, rk_sqeuclidean_f16_gather_dn__neon, FLOAT),
    ROW(EUCLIDEAN, F16, GATHER, 0, rk_euclidean_f16_gather_dn__neon, FLOAT),
    ROW(DOT, F16, GATHER, 0, rk_dot_f16_gather_dn__neon, FLOAT),
    ROW(COSINE, F16, GATHER, 0, rk_cosine_f16_gather_dn__neon, FLOAT),
    ROW(MANHATTAN, F16, GATHER, 0, rk_manhattan_f16_gather_dn__neon, FLOAT),
    ROW(CHEBYSHEV, F16, GATHER, 0, rk_chebyshev_f16_gather_dn__neon, FLOAT),
    ROW(BRAYCURTIS, F16, GATHER, 0, rk_braycurtis_f16_gather_dn__neon, FLOAT),
    ROW(CANBERRA, F16, GATHER, 0, rk_canberra_f16_gather_dn__neon, FLOAT),
    ROW(SQEUCLIDEAN, BF16, GATHER, 0, rk_sqeuclidean_bf16_gather_dn__neon, FLOAT),
    ROW(EUCLIDEAN, BF16, GATHER, 0, rk_euclidean_bf16_gather_dn__neon, FLOAT),
    ROW(DOT, BF16, GATHER, 0, rk_dot_bf16_gather_dn__neon, FLOAT),
    ROW(COSINE, BF16, GATHER, 0, rk_cosine_bf16_gather_dn__neon, FLOAT),
    ROW(MANHATTAN, BF16, GATHER, 0, rk_manhattan_bf16_gather_dn__neon, FLOAT),
    ROW(CHEBYSHEV, BF16, GATHER, 0, rk_chebyshev_bf16_gather_dn__neon, FLOAT),
    ROW(BRAYCURTIS, BF16, GATHER, 0, rk_braycurtis_bf16_gather_dn__neon, FLOAT),
    ROW(CANBERRA, BF16, GATHER, 0, rk_canberra_bf16_gather_dn__neon, FLOAT),
    ROW(SQEUCLIDEAN, I8, GATHER, 0, rk_sqeuclidean_i8_gather_dn__neon, UINT32_T),
    ROW(EUCLIDEAN, I8, GATHER, 0, rk_euclidean_i8_gather_dn__neon, FLOAT),
    ROW(DOT, I8, GATHER, 0, rk_dot_i8_gather_dn__neon, INT32_T),
    ROW(COSINE, I8, GATHER, 0, rk_cosine_i8_gather_dn__neon, FLOAT),
    ROW(MANHATTAN, I8, GATHER, 0, rk_manhattan_i8_gather_dn__neon, UINT32_T),
    ROW(CHEBYSHEV, I8, GATHER, 0, rk_chebyshev_i8_gather_dn__neon, UINT32_T),
    ROW(SQEUCLIDEAN, U8, GATHER, 0, rk_sqeuclidean_u8_gather_dn__neon, UINT32_T),
    ROW(EUCLIDEAN, U8, GATHER, 0, rk_euclidean_u8_gather_dn__neon, FLOAT),
    ROW(DOT, U8, GATHER, 0, rk_dot_u8_gather_dn__neon, INT32_T),
    ROW(COSINE, U8, GATHER, 0, rk_cosine_u8_gather_dn__neon, FLOAT),
    ROW(MANHATTAN, U8, GATHER, 0, rk_manhattan_u8_gather_dn__neon, UINT32_T),
    ROW(CHEBYSHEV, U8, GATHER, 0, rk_chebyshev_u8_gather_dn__neon, UINT32_T),
    ROW(DOT, SQ8, GATHER, 0, rk_dot_sq8_gather_dn__neon, INT32_T),
    ROW(DOT, SQ4, GATHER, 0, rk_dot_sq4_gather_dn__neon, INT32_T),
    ROW(HAMMING, B1, GATHER, 0, rk_hamming_b1_gather_dn__neon, UINT32_T),
    ROW(JACCARD, B1, GATHER, 0, rk_jaccard_b1_gather_dn__neon, FLOAT),
};

#undef ROW

const ruvgen_table ruvgen_gather_neon = {
    rows_gather_neon,
    sizeof rows_gather_neon / sizeof rows_gather_neon[0],
};
#endif
