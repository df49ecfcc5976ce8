/* Made by `nox -s generate` from templates/gather.j2 and templates/isa/…/neondot.j2. Do not edit. */
#include "common_neondot.h"

#if defined(__aarch64__) || defined(_M_ARM64)

/* By pragma, not by flags: link-time optimisation would merge flags into code that runs on every CPU. */
#if defined(__clang__)
#pragma clang attribute push( \
    __attribute__((target( \
        "dotprod"))), \
    apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("arch=armv8.2-a+dotprod")
#endif

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_xx(const int8_t *y, size_t n)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_i8_xx_step(&xx0, vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_i8_xx_step(&xx1, vld1q_u8((const uint8_t *)(y + i + 16)));
    }
    if (n & 16) {
        sqeuclidean_i8_xx_step(&xx0, vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_i8_xx_step(&xx1, first16_i(y + i, tail));
    }
    xx0 = vaddq_u32(xx0, xx1);
    return reduce_add_i(xx0);
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

RUVGEN_GATHER(rk_sqeuclidean_i8_gather_d64__neondot, sqeuclidean_i8_gather, 64)
RUVGEN_GATHER(rk_sqeuclidean_i8_gather_d96__neondot, sqeuclidean_i8_gather, 96)
RUVGEN_GATHER(rk_sqeuclidean_i8_gather_d100__neondot, sqeuclidean_i8_gather, 100)
RUVGEN_GATHER(rk_sqeuclidean_i8_gather_d128__neondot, sqeuclidean_i8_gather, 128)
RUVGEN_GATHER(rk_sqeuclidean_i8_gather_d200__neondot, sqeuclidean_i8_gather, 200)
RUVGEN_GATHER(rk_sqeuclidean_i8_gather_d256__neondot, sqeuclidean_i8_gather, 256)
RUVGEN_GATHER(rk_sqeuclidean_i8_gather_d300__neondot, sqeuclidean_i8_gather, 300)
RUVGEN_GATHER(rk_sqeuclidean_i8_gather_d384__neondot, sqeuclidean_i8_gather, 384)
RUVGEN_GATHER(rk_sqeuclidean_i8_gather_d512__neondot, sqeuclidean_i8_gather, 512)
RUVGEN_GATHER(rk_sqeuclidean_i8_gather_d768__neondot, sqeuclidean_i8_gather, 768)
RUVGEN_GATHER(rk_sqeuclidean_i8_gather_d960__neondot, sqeuclidean_i8_gather, 960)
RUVGEN_GATHER(rk_sqeuclidean_i8_gather_d1024__neondot, sqeuclidean_i8_gather, 1024)
RUVGEN_GATHER(rk_sqeuclidean_i8_gather_d1536__neondot, sqeuclidean_i8_gather, 1536)
RUVGEN_GATHER(rk_sqeuclidean_i8_gather_d2048__neondot, sqeuclidean_i8_gather, 2048)
RUVGEN_GATHER(rk_sqeuclidean_i8_gather_d3072__neondot, sqeuclidean_i8_gather, 3072)
RUVGEN_GATHER(rk_sqeuclidean_i8_gather_dn__neondot, sqeuclidean_i8_gather, n)

/* euclidean, i8: √ Σ (x−y)² */
RUVGEN_GATHER_AFTER(rk_euclidean_i8_gather_d64__neondot, rk_sqeuclidean_i8_gather_d64__neondot,
    euclidean_i8_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_i8_gather_d96__neondot, rk_sqeuclidean_i8_gather_d96__neondot,
    euclidean_i8_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_i8_gather_d100__neondot, rk_sqeuclidean_i8_gather_d100__neondot,
    euclidean_i8_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_i8_gather_d128__neondot, rk_sqeuclidean_i8_gather_d128__neondot,
    euclidean_i8_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_i8_gather_d200__neondot, rk_sqeuclidean_i8_gather_d200__neondot,
    euclidean_i8_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_i8_gather_d256__neondot, rk_sqeuclidean_i8_gather_d256__neondot,
    euclidean_i8_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_i8_gather_d300__neondot, rk_sqeuclidean_i8_gather_d300__neondot,
    euclidean_i8_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_i8_gather_d384__neondot, rk_sqeuclidean_i8_gather_d384__neondot,
    euclidean_i8_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_i8_gather_d512__neondot, rk_sqeuclidean_i8_gather_d512__neondot,
    euclidean_i8_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_i8_gather_d768__neondot, rk_sqeuclidean_i8_gather_d768__neondot,
    euclidean_i8_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_i8_gather_d960__neondot, rk_sqeuclidean_i8_gather_d960__neondot,
    euclidean_i8_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_i8_gather_d1024__neondot, rk_sqeuclidean_i8_gather_d1024__neondot,
    euclidean_i8_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_i8_gather_d1536__neondot, rk_sqeuclidean_i8_gather_d1536__neondot,
    euclidean_i8_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_i8_gather_d2048__neondot, rk_sqeuclidean_i8_gather_d2048__neondot,
    euclidean_i8_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_i8_gather_d3072__neondot, rk_sqeuclidean_i8_gather_d3072__neondot,
    euclidean_i8_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_i8_gather_dn__neondot, rk_sqeuclidean_i8_gather_dn__neondot,
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

RUVGEN_GATHER(rk_dot_i8_gather_d64__neondot, dot_i8_gather, 64)
RUVGEN_GATHER(rk_dot_i8_gather_d96__neondot, dot_i8_gather, 96)
RUVGEN_GATHER(rk_dot_i8_gather_d100__neondot, dot_i8_gather, 100)
RUVGEN_GATHER(rk_dot_i8_gather_d128__neondot, dot_i8_gather, 128)
RUVGEN_GATHER(rk_dot_i8_gather_d200__neondot, dot_i8_gather, 200)
RUVGEN_GATHER(rk_dot_i8_gather_d256__neondot, dot_i8_gather, 256)
RUVGEN_GATHER(rk_dot_i8_gather_d300__neondot, dot_i8_gather, 300)
RUVGEN_GATHER(rk_dot_i8_gather_d384__neondot, dot_i8_gather, 384)
RUVGEN_GATHER(rk_dot_i8_gather_d512__neondot, dot_i8_gather, 512)
RUVGEN_GATHER(rk_dot_i8_gather_d768__neondot, dot_i8_gather, 768)
RUVGEN_GATHER(rk_dot_i8_gather_d960__neondot, dot_i8_gather, 960)
RUVGEN_GATHER(rk_dot_i8_gather_d1024__neondot, dot_i8_gather, 1024)
RUVGEN_GATHER(rk_dot_i8_gather_d1536__neondot, dot_i8_gather, 1536)
RUVGEN_GATHER(rk_dot_i8_gather_d2048__neondot, dot_i8_gather, 2048)
RUVGEN_GATHER(rk_dot_i8_gather_d3072__neondot, dot_i8_gather, 3072)
RUVGEN_GATHER(rk_dot_i8_gather_dn__neondot, dot_i8_gather, n)

/* cosine, i8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE uint32_t cosine_i8_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE uint32_t cosine_i8_xx(const int8_t *y, size_t n)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_i8_xx_step(&xx0, vld1q_u8((const uint8_t *)(y + i)));
        cosine_i8_xx_step(&xx1, vld1q_u8((const uint8_t *)(y + i + 16)));
    }
    if (n & 16) {
        cosine_i8_xx_step(&xx0, vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_i8_xx_step(&xx1, first16_i(y + i, tail));
    }
    xx0 = vaddq_u32(xx0, xx1);
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

RUVGEN_GATHER(rk_cosine_i8_gather_d64__neondot, cosine_i8_gather, 64)
RUVGEN_GATHER(rk_cosine_i8_gather_d96__neondot, cosine_i8_gather, 96)
RUVGEN_GATHER(rk_cosine_i8_gather_d100__neondot, cosine_i8_gather, 100)
RUVGEN_GATHER(rk_cosine_i8_gather_d128__neondot, cosine_i8_gather, 128)
RUVGEN_GATHER(rk_cosine_i8_gather_d200__neondot, cosine_i8_gather, 200)
RUVGEN_GATHER(rk_cosine_i8_gather_d256__neondot, cosine_i8_gather, 256)
RUVGEN_GATHER(rk_cosine_i8_gather_d300__neondot, cosine_i8_gather, 300)
RUVGEN_GATHER(rk_cosine_i8_gather_d384__neondot, cosine_i8_gather, 384)
RUVGEN_GATHER(rk_cosine_i8_gather_d512__neondot, cosine_i8_gather, 512)
RUVGEN_GATHER(rk_cosine_i8_gather_d768__neondot, cosine_i8_gather, 768)
RUVGEN_GATHER(rk_cosine_i8_gather_d960__neondot, cosine_i8_gather, 960)
RUVGEN_GATHER(rk_cosine_i8_gather_d1024__neondot, cosine_i8_gather, 1024)
RUVGEN_GATHER(rk_cosine_i8_gather_d1536__neondot, cosine_i8_gather, 1536)
RUVGEN_GATHER(rk_cosine_i8_gather_d2048__neondot, cosine_i8_gather, 2048)
RUVGEN_GATHER(rk_cosine_i8_gather_d3072__neondot, cosine_i8_gather, 3072)
RUVGEN_GATHER(rk_cosine_i8_gather_dn__neondot, cosine_i8_gather, n)

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

RUVGEN_GATHER(rk_manhattan_i8_gather_d64__neondot, manhattan_i8_gather, 64)
RUVGEN_GATHER(rk_manhattan_i8_gather_d96__neondot, manhattan_i8_gather, 96)
RUVGEN_GATHER(rk_manhattan_i8_gather_d100__neondot, manhattan_i8_gather, 100)
RUVGEN_GATHER(rk_manhattan_i8_gather_d128__neondot, manhattan_i8_gather, 128)
RUVGEN_GATHER(rk_manhattan_i8_gather_d200__neondot, manhattan_i8_gather, 200)
RUVGEN_GATHER(rk_manhattan_i8_gather_d256__neondot, manhattan_i8_gather, 256)
RUVGEN_GATHER(rk_manhattan_i8_gather_d300__neondot, manhattan_i8_gather, 300)
RUVGEN_GATHER(rk_manhattan_i8_gather_d384__neondot, manhattan_i8_gather, 384)
RUVGEN_GATHER(rk_manhattan_i8_gather_d512__neondot, manhattan_i8_gather, 512)
RUVGEN_GATHER(rk_manhattan_i8_gather_d768__neondot, manhattan_i8_gather, 768)
RUVGEN_GATHER(rk_manhattan_i8_gather_d960__neondot, manhattan_i8_gather, 960)
RUVGEN_GATHER(rk_manhattan_i8_gather_d1024__neondot, manhattan_i8_gather, 1024)
RUVGEN_GATHER(rk_manhattan_i8_gather_d1536__neondot, manhattan_i8_gather, 1536)
RUVGEN_GATHER(rk_manhattan_i8_gather_d2048__neondot, manhattan_i8_gather, 2048)
RUVGEN_GATHER(rk_manhattan_i8_gather_d3072__neondot, manhattan_i8_gather, 3072)
RUVGEN_GATHER(rk_manhattan_i8_gather_dn__neondot, manhattan_i8_gather, n)

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

RUVGEN_GATHER(rk_chebyshev_i8_gather_d64__neondot, chebyshev_i8_gather, 64)
RUVGEN_GATHER(rk_chebyshev_i8_gather_d96__neondot, chebyshev_i8_gather, 96)
RUVGEN_GATHER(rk_chebyshev_i8_gather_d100__neondot, chebyshev_i8_gather, 100)
RUVGEN_GATHER(rk_chebyshev_i8_gather_d128__neondot, chebyshev_i8_gather, 128)
RUVGEN_GATHER(rk_chebyshev_i8_gather_d200__neondot, chebyshev_i8_gather, 200)
RUVGEN_GATHER(rk_chebyshev_i8_gather_d256__neondot, chebyshev_i8_gather, 256)
RUVGEN_GATHER(rk_chebyshev_i8_gather_d300__neondot, chebyshev_i8_gather, 300)
RUVGEN_GATHER(rk_chebyshev_i8_gather_d384__neondot, chebyshev_i8_gather, 384)
RUVGEN_GATHER(rk_chebyshev_i8_gather_d512__neondot, chebyshev_i8_gather, 512)
RUVGEN_GATHER(rk_chebyshev_i8_gather_d768__neondot, chebyshev_i8_gather, 768)
RUVGEN_GATHER(rk_chebyshev_i8_gather_d960__neondot, chebyshev_i8_gather, 960)
RUVGEN_GATHER(rk_chebyshev_i8_gather_d1024__neondot, chebyshev_i8_gather, 1024)
RUVGEN_GATHER(rk_chebyshev_i8_gather_d1536__neondot, chebyshev_i8_gather, 1536)
RUVGEN_GATHER(rk_chebyshev_i8_gather_d2048__neondot, chebyshev_i8_gather, 2048)
RUVGEN_GATHER(rk_chebyshev_i8_gather_d3072__neondot, chebyshev_i8_gather, 3072)
RUVGEN_GATHER(rk_chebyshev_i8_gather_dn__neondot, chebyshev_i8_gather, n)

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_xx(const uint8_t *y, size_t n)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_u8_xx_step(&xx0, vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_u8_xx_step(&xx1, vld1q_u8((const uint8_t *)(y + i + 16)));
    }
    if (n & 16) {
        sqeuclidean_u8_xx_step(&xx0, vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_u8_xx_step(&xx1, first16_i(y + i, tail));
    }
    xx0 = vaddq_u32(xx0, xx1);
    return reduce_add_i(xx0);
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

RUVGEN_GATHER(rk_sqeuclidean_u8_gather_d64__neondot, sqeuclidean_u8_gather, 64)
RUVGEN_GATHER(rk_sqeuclidean_u8_gather_d96__neondot, sqeuclidean_u8_gather, 96)
RUVGEN_GATHER(rk_sqeuclidean_u8_gather_d100__neondot, sqeuclidean_u8_gather, 100)
RUVGEN_GATHER(rk_sqeuclidean_u8_gather_d128__neondot, sqeuclidean_u8_gather, 128)
RUVGEN_GATHER(rk_sqeuclidean_u8_gather_d200__neondot, sqeuclidean_u8_gather, 200)
RUVGEN_GATHER(rk_sqeuclidean_u8_gather_d256__neondot, sqeuclidean_u8_gather, 256)
RUVGEN_GATHER(rk_sqeuclidean_u8_gather_d300__neondot, sqeuclidean_u8_gather, 300)
RUVGEN_GATHER(rk_sqeuclidean_u8_gather_d384__neondot, sqeuclidean_u8_gather, 384)
RUVGEN_GATHER(rk_sqeuclidean_u8_gather_d512__neondot, sqeuclidean_u8_gather, 512)
RUVGEN_GATHER(rk_sqeuclidean_u8_gather_d768__neondot, sqeuclidean_u8_gather, 768)
RUVGEN_GATHER(rk_sqeuclidean_u8_gather_d960__neondot, sqeuclidean_u8_gather, 960)
RUVGEN_GATHER(rk_sqeuclidean_u8_gather_d1024__neondot, sqeuclidean_u8_gather, 1024)
RUVGEN_GATHER(rk_sqeuclidean_u8_gather_d1536__neondot, sqeuclidean_u8_gather, 1536)
RUVGEN_GATHER(rk_sqeuclidean_u8_gather_d2048__neondot, sqeuclidean_u8_gather, 2048)
RUVGEN_GATHER(rk_sqeuclidean_u8_gather_d3072__neondot, sqeuclidean_u8_gather, 3072)
RUVGEN_GATHER(rk_sqeuclidean_u8_gather_dn__neondot, sqeuclidean_u8_gather, n)

/* euclidean, u8: √ Σ (x−y)² */
RUVGEN_GATHER_AFTER(rk_euclidean_u8_gather_d64__neondot, rk_sqeuclidean_u8_gather_d64__neondot,
    euclidean_u8_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_u8_gather_d96__neondot, rk_sqeuclidean_u8_gather_d96__neondot,
    euclidean_u8_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_u8_gather_d100__neondot, rk_sqeuclidean_u8_gather_d100__neondot,
    euclidean_u8_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_u8_gather_d128__neondot, rk_sqeuclidean_u8_gather_d128__neondot,
    euclidean_u8_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_u8_gather_d200__neondot, rk_sqeuclidean_u8_gather_d200__neondot,
    euclidean_u8_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_u8_gather_d256__neondot, rk_sqeuclidean_u8_gather_d256__neondot,
    euclidean_u8_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_u8_gather_d300__neondot, rk_sqeuclidean_u8_gather_d300__neondot,
    euclidean_u8_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_u8_gather_d384__neondot, rk_sqeuclidean_u8_gather_d384__neondot,
    euclidean_u8_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_u8_gather_d512__neondot, rk_sqeuclidean_u8_gather_d512__neondot,
    euclidean_u8_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_u8_gather_d768__neondot, rk_sqeuclidean_u8_gather_d768__neondot,
    euclidean_u8_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_u8_gather_d960__neondot, rk_sqeuclidean_u8_gather_d960__neondot,
    euclidean_u8_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_u8_gather_d1024__neondot, rk_sqeuclidean_u8_gather_d1024__neondot,
    euclidean_u8_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_u8_gather_d1536__neondot, rk_sqeuclidean_u8_gather_d1536__neondot,
    euclidean_u8_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_u8_gather_d2048__neondot, rk_sqeuclidean_u8_gather_d2048__neondot,
    euclidean_u8_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_u8_gather_d3072__neondot, rk_sqeuclidean_u8_gather_d3072__neondot,
    euclidean_u8_after_all)
RUVGEN_GATHER_AFTER(rk_euclidean_u8_gather_dn__neondot, rk_sqeuclidean_u8_gather_dn__neondot,
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

RUVGEN_GATHER(rk_dot_u8_gather_d64__neondot, dot_u8_gather, 64)
RUVGEN_GATHER(rk_dot_u8_gather_d96__neondot, dot_u8_gather, 96)
RUVGEN_GATHER(rk_dot_u8_gather_d100__neondot, dot_u8_gather, 100)
RUVGEN_GATHER(rk_dot_u8_gather_d128__neondot, dot_u8_gather, 128)
RUVGEN_GATHER(rk_dot_u8_gather_d200__neondot, dot_u8_gather, 200)
RUVGEN_GATHER(rk_dot_u8_gather_d256__neondot, dot_u8_gather, 256)
RUVGEN_GATHER(rk_dot_u8_gather_d300__neondot, dot_u8_gather, 300)
RUVGEN_GATHER(rk_dot_u8_gather_d384__neondot, dot_u8_gather, 384)
RUVGEN_GATHER(rk_dot_u8_gather_d512__neondot, dot_u8_gather, 512)
RUVGEN_GATHER(rk_dot_u8_gather_d768__neondot, dot_u8_gather, 768)
RUVGEN_GATHER(rk_dot_u8_gather_d960__neondot, dot_u8_gather, 960)
RUVGEN_GATHER(rk_dot_u8_gather_d1024__neondot, dot_u8_gather, 1024)
RUVGEN_GATHER(rk_dot_u8_gather_d1536__neondot, dot_u8_gather, 1536)
RUVGEN_GATHER(rk_dot_u8_gather_d2048__neondot, dot_u8_gather, 2048)
RUVGEN_GATHER(rk_dot_u8_gather_d3072__neondot, dot_u8_gather, 3072)
RUVGEN_GATHER(rk_dot_u8_gather_dn__neondot, dot_u8_gather, n)

/* cosine, u8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE uint32_t cosine_u8_x1(const uint8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE uint32_t cosine_u8_xx(const uint8_t *y, size_t n)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_u8_xx_step(&xx0, vld1q_u8((const uint8_t *)(y + i)));
        cosine_u8_xx_step(&xx1, vld1q_u8((const uint8_t *)(y + i + 16)));
    }
    if (n & 16) {
        cosine_u8_xx_step(&xx0, vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_u8_xx_step(&xx1, first16_i(y + i, tail));
    }
    xx0 = vaddq_u32(xx0, xx1);
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

RUVGEN_GATHER(rk_cosine_u8_gather_d64__neondot, cosine_u8_gather, 64)
RUVGEN_GATHER(rk_cosine_u8_gather_d96__neondot, cosine_u8_gather, 96)
RUVGEN_GATHER(rk_cosine_u8_gather_d100__neondot, cosine_u8_gather, 100)
RUVGEN_GATHER(rk_cosine_u8_gather_d128__neondot, cosine_u8_gather, 128)
RUVGEN_GATHER(rk_cosine_u8_gather_d200__neondot, cosine_u8_gather, 200)
RUVGEN_GATHER(rk_cosine_u8_gather_d256__neondot, cosine_u8_gather, 256)
RUVGEN_GATHER(rk_cosine_u8_gather_d300__neondot, cosine_u8_gather, 300)
RUVGEN_GATHER(rk_cosine_u8_gather_d384__neondot, cosine_u8_gather, 384)
RUVGEN_GATHER(rk_cosine_u8_gather_d512__neondot, cosine_u8_gather, 512)
RUVGEN_GATHER(rk_cosine_u8_gather_d768__neondot, cosine_u8_gather, 768)
RUVGEN_GATHER(rk_cosine_u8_gather_d960__neondot, cosine_u8_gather, 960)
RUVGEN_GATHER(rk_cosine_u8_gather_d1024__neondot, cosine_u8_gather, 1024)
RUVGEN_GATHER(rk_cosine_u8_gather_d1536__neondot, cosine_u8_gather, 1536)
RUVGEN_GATHER(rk_cosine_u8_gather_d2048__neondot, cosine_u8_gather, 2048)
RUVGEN_GATHER(rk_cosine_u8_gather_d3072__neondot, cosine_u8_gather, 3072)
RUVGEN_GATHER(rk_cosine_u8_gather_dn__neondot, cosine_u8_gather, n)

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

RUVGEN_GATHER(rk_manhattan_u8_gather_d64__neondot, manhattan_u8_gather, 64)
RUVGEN_GATHER(rk_manhattan_u8_gather_d96__neondot, manhattan_u8_gather, 96)
RUVGEN_GATHER(rk_manhattan_u8_gather_d100__neondot, manhattan_u8_gather, 100)
RUVGEN_GATHER(rk_manhattan_u8_gather_d128__neondot, manhattan_u8_gather, 128)
RUVGEN_GATHER(rk_manhattan_u8_gather_d200__neondot, manhattan_u8_gather, 200)
RUVGEN_GATHER(rk_manhattan_u8_gather_d256__neondot, manhattan_u8_gather, 256)
RUVGEN_GATHER(rk_manhattan_u8_gather_d300__neondot, manhattan_u8_gather, 300)
RUVGEN_GATHER(rk_manhattan_u8_gather_d384__neondot, manhattan_u8_gather, 384)
RUVGEN_GATHER(rk_manhattan_u8_gather_d512__neondot, manhattan_u8_gather, 512)
RUVGEN_GATHER(rk_manhattan_u8_gather_d768__neondot, manhattan_u8_gather, 768)
RUVGEN_GATHER(rk_manhattan_u8_gather_d960__neondot, manhattan_u8_gather, 960)
RUVGEN_GATHER(rk_manhattan_u8_gather_d1024__neondot, manhattan_u8_gather, 1024)
RUVGEN_GATHER(rk_manhattan_u8_gather_d1536__neondot, manhattan_u8_gather, 1536)
RUVGEN_GATHER(rk_manhattan_u8_gather_d2048__neondot, manhattan_u8_gather, 2048)
RUVGEN_GATHER(rk_manhattan_u8_gather_d3072__neondot, manhattan_u8_gather, 3072)
RUVGEN_GATHER(rk_manhattan_u8_gather_dn__neondot, manhattan_u8_gather, n)

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

RUVGEN_GATHER(rk_chebyshev_u8_gather_d64__neondot, chebyshev_u8_gather, 64)
RUVGEN_GATHER(rk_chebyshev_u8_gather_d96__neondot, chebyshev_u8_gather, 96)
RUVGEN_GATHER(rk_chebyshev_u8_gather_d100__neondot, chebyshev_u8_gather, 100)
RUVGEN_GATHER(rk_chebyshev_u8_gather_d128__neondot, chebyshev_u8_gather, 128)
RUVGEN_GATHER(rk_chebyshev_u8_gather_d200__neondot, chebyshev_u8_gather, 200)
RUVGEN_GATHER(rk_chebyshev_u8_gather_d256__neondot, chebyshev_u8_gather, 256)
RUVGEN_GATHER(rk_chebyshev_u8_gather_d300__neondot, chebyshev_u8_gather, 300)
RUVGEN_GATHER(rk_chebyshev_u8_gather_d384__neondot, chebyshev_u8_gather, 384)
RUVGEN_GATHER(rk_chebyshev_u8_gather_d512__neondot, chebyshev_u8_gather, 512)
RUVGEN_GATHER(rk_chebyshev_u8_gather_d768__neondot, chebyshev_u8_gather, 768)
RUVGEN_GATHER(rk_chebyshev_u8_gather_d960__neondot, chebyshev_u8_gather, 960)
RUVGEN_GATHER(rk_chebyshev_u8_gather_d1024__neondot, chebyshev_u8_gather, 1024)
RUVGEN_GATHER(rk_chebyshev_u8_gather_d1536__neondot, chebyshev_u8_gather, 1536)
RUVGEN_GATHER(rk_chebyshev_u8_gather_d2048__neondot, chebyshev_u8_gather, 2048)
RUVGEN_GATHER(rk_chebyshev_u8_gather_d3072__neondot, chebyshev_u8_gather, 3072)
RUVGEN_GATHER(rk_chebyshev_u8_gather_dn__neondot, chebyshev_u8_gather, n)

/* dot, sq8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_sq8_x1(const int8_t *y, size_t n)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t x10 = zero, x11 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        dot_sq8_x1_step(&x10, vld1q_u8((const uint8_t *)(y + i)));
        dot_sq8_x1_step(&x11, vld1q_u8((const uint8_t *)(y + i + 16)));
    }
    if (n & 16) {
        dot_sq8_x1_step(&x10, vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        dot_sq8_x1_step(&x11, first16_i(y + i, tail));
    }
    x10 = vaddq_u32(x10, x11);
    return reduce_add_i(x10);
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

RUVGEN_GATHER(rk_dot_sq8_gather_d64__neondot, dot_sq8_gather, 64)
RUVGEN_GATHER(rk_dot_sq8_gather_d96__neondot, dot_sq8_gather, 96)
RUVGEN_GATHER(rk_dot_sq8_gather_d100__neondot, dot_sq8_gather, 100)
RUVGEN_GATHER(rk_dot_sq8_gather_d128__neondot, dot_sq8_gather, 128)
RUVGEN_GATHER(rk_dot_sq8_gather_d200__neondot, dot_sq8_gather, 200)
RUVGEN_GATHER(rk_dot_sq8_gather_d256__neondot, dot_sq8_gather, 256)
RUVGEN_GATHER(rk_dot_sq8_gather_d300__neondot, dot_sq8_gather, 300)
RUVGEN_GATHER(rk_dot_sq8_gather_d384__neondot, dot_sq8_gather, 384)
RUVGEN_GATHER(rk_dot_sq8_gather_d512__neondot, dot_sq8_gather, 512)
RUVGEN_GATHER(rk_dot_sq8_gather_d768__neondot, dot_sq8_gather, 768)
RUVGEN_GATHER(rk_dot_sq8_gather_d960__neondot, dot_sq8_gather, 960)
RUVGEN_GATHER(rk_dot_sq8_gather_d1024__neondot, dot_sq8_gather, 1024)
RUVGEN_GATHER(rk_dot_sq8_gather_d1536__neondot, dot_sq8_gather, 1536)
RUVGEN_GATHER(rk_dot_sq8_gather_d2048__neondot, dot_sq8_gather, 2048)
RUVGEN_GATHER(rk_dot_sq8_gather_d3072__neondot, dot_sq8_gather, 3072)
RUVGEN_GATHER(rk_dot_sq8_gather_dn__neondot, dot_sq8_gather, n)

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

RUVGEN_GATHER(rk_dot_sq4_gather_dn__neondot, dot_sq4_gather, n)

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#define ROW(METRIC, DTYPE, FORM, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_NEONDOT, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_##FORM, RUVGEN_ISA_NEONDOT, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_gather_neondot[] = {
    ROW(SQEUCLIDEAN, I8, GATHER, 64, rk_sqeuclidean_i8_gather_d64__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, GATHER, 96, rk_sqeuclidean_i8_gather_d96__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, GATHER, 100, rk_sqeuclidean_i8_gather_d100__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, GATHER, 128, rk_sqeuclidean_i8_gather_d128__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, GATHER, 200, rk_sqeuclidean_i8_gather_d200__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, GATHER, 256, rk_sqeuclidean_i8_gather_d256__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, GATHER, 300, rk_sqeuclidean_i8_gather_d300__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, GATHER, 384, rk_sqeuclidean_i8_gather_d384__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, GATHER, 512, rk_sqeuclidean_i8_gather_d512__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, GATHER, 768, rk_sqeuclidean_i8_gather_d768__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, GATHER, 960, rk_sqeuclidean_i8_gather_d960__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, GATHER, 1024, rk_sqeuclidean_i8_gather_d1024__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, GATHER, 1536, rk_sqeuclidean_i8_gather_d1536__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, GATHER, 2048, rk_sqeuclidean_i8_gather_d2048__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, GATHER, 3072, rk_sqeuclidean_i8_gather_d3072__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, GATHER, 0, rk_sqeuclidean_i8_gather_dn__neondot, UINT32_T),
    ROW(EUCLIDEAN, I8, GATHER, 64, rk_euclidean_i8_gather_d64__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, GATHER, 96, rk_euclidean_i8_gather_d96__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, GATHER, 100, rk_euclidean_i8_gather_d100__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, GATHER, 128, rk_euclidean_i8_gather_d128__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, GATHER, 200, rk_euclidean_i8_gather_d200__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, GATHER, 256, rk_euclidean_i8_gather_d256__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, GATHER, 300, rk_euclidean_i8_gather_d300__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, GATHER, 384, rk_euclidean_i8_gather_d384__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, GATHER, 512, rk_euclidean_i8_gather_d512__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, GATHER, 768, rk_euclidean_i8_gather_d768__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, GATHER, 960, rk_euclidean_i8_gather_d960__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, GATHER, 1024, rk_euclidean_i8_gather_d1024__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, GATHER, 1536, rk_euclidean_i8_gather_d1536__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, GATHER, 2048, rk_euclidean_i8_gather_d2048__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, GATHER, 3072, rk_euclidean_i8_gather_d3072__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, GATHER, 0, rk_euclidean_i8_gather_dn__neondot, FLOAT),
    ROW(DOT, I8, GATHER, 64, rk_dot_i8_gather_d64__neondot, INT32_T),
    ROW(DOT, I8, GATHER, 96, rk_dot_i8_gather_d96__neondot, INT32_T),
    ROW(DOT, I8, GATHER, 100, rk_dot_i8_gather_d100__neondot, INT32_T),
    ROW(DOT, I8, GATHER, 128, rk_dot_i8_gather_d128__neondot, INT32_T),
    ROW(DOT, I8, GATHER, 200, rk_dot_i8_gather_d200__neondot, INT32_T),
    ROW(DOT, I8, GATHER, 256, rk_dot_i8_gather_d256__neondot, INT32_T),
    ROW(DOT, I8, GATHER, 300, rk_dot_i8_gather_d300__neondot, INT32_T),
    ROW(DOT, I8, GATHER, 384, rk_dot_i8_gather_d384__neondot, INT32_T),
    ROW(DOT, I8, GATHER, 512, rk_dot_i8_gather_d512__neondot, INT32_T),
    ROW(DOT, I8, GATHER, 768, rk_dot_i8_gather_d768__neondot, INT32_T),
    ROW(DOT, I8, GATHER, 960, rk_dot_i8_gather_d960__neondot, INT32_T),
    ROW(DOT, I8, GATHER, 1024, rk_dot_i8_gather_d1024__neondot, INT32_T),
    ROW(DOT, I8, GATHER, 1536, rk_dot_i8_gather_d1536__neondot, INT32_T),
    ROW(DOT, I8, GATHER, 2048, rk_dot_i8_gather_d2048__neondot, INT32_T),
    ROW(DOT, I8, GATHER, 3072, rk_dot_i8_gather_d3072__neondot, INT32_T),
    ROW(DOT, I8, GATHER, 0, rk_dot_i8_gather_dn__neondot, INT32_T),
    ROW(COSINE, I8, GATHER, 64, rk_cosine_i8_gather_d64__neondot, FLOAT),
    ROW(COSINE, I8, GATHER, 96, rk_cosine_i8_gather_d96__neondot, FLOAT),
    ROW(COSINE, I8, GATHER, 100, rk_cosine_i8_gather_d100__neondot, FLOAT),
    ROW(COSINE, I8, GATHER, 128, rk_cosine_i8_gather_d128__neondot, FLOAT),
    ROW(COSINE, I8, GATHER, 200, rk_cosine_i8_gather_d200__neondot, FLOAT),
    ROW(COSINE, I8, GATHER, 256, rk_cosine_i8_gather_d256__neondot, FLOAT),
    ROW(COSINE, I8, GATHER, 300, rk_cosine_i8_gather_d300__neondot, FLOAT),
    ROW(COSINE, I8, GATHER, 384, rk_cosine_i8_gather_d384__neondot, FLOAT),
    ROW(COSINE, I8, GATHER, 512, rk_cosine_i8_gather_d512__neondot, FLOAT),
    ROW(COSINE, I8, GATHER, 768, rk_cosine_i8_gather_d768__neondot, FLOAT),
    ROW(COSINE, I8, GATHER, 960, rk_cosine_i8_gather_d960__neondot, FLOAT),
    ROW(COSINE, I8, GATHER, 1024, rk_cosine_i8_gather_d1024__neondot, FLOAT),
    ROW(COSINE, I8, GATHER, 1536, rk_cosine_i8_gather_d1536__neondot, FLOAT),
    ROW(COSINE, I8, GATHER, 2048, rk_cosine_i8_gather_d2048__neondot, FLOAT),
    ROW(COSINE, I8, GATHER, 3072, rk_cosine_i8_gather_d3072__neondot, FLOAT),
    ROW(COSINE, I8, GATHER, 0, rk_cosine_i8_gather_dn__neondot, FLOAT),
    ROW(MANHATTAN, I8, GATHER, 64, rk_manhattan_i8_gather_d64__neondot, UINT32_T),
    ROW(MANHATTAN, I8, GATHER, 96, rk_manhattan_i8_gather_d96__neondot, UINT32_T),
    ROW(MANHATTAN, I8, GATHER, 100, rk_manhattan_i8_gather_d100__neondot, UINT32_T),
    ROW(MANHATTAN, I8, GATHER, 128, rk_manhattan_i8_gather_d128__neondot, UINT32_T),
    ROW(MANHATTAN, I8, GATHER, 200, rk_manhattan_i8_gather_d200__neondot, UINT32_T),
    ROW(MANHATTAN, I8, GATHER, 256, rk_manhattan_i8_gather_d256__neondot, UINT32_T),
    ROW(MANHATTAN, I8, GATHER, 300, rk_manhattan_i8_gather_d300__neondot, UINT32_T),
    ROW(MANHATTAN, I8, GATHER, 384, rk_manhattan_i8_gather_d384__neondot, UINT32_T),
    ROW(MANHATTAN, I8, GATHER, 512, rk_manhattan_i8_gather_d512__neondot, UINT32_T),
    ROW(MANHATTAN, I8, GATHER, 768, rk_manhattan_i8_gather_d768__neondot, UINT32_T),
    ROW(MANHATTAN, I8, GATHER, 960, rk_manhattan_i8_gather_d960__neondot, UINT32_T),
    ROW(MANHATTAN, I8, GATHER, 1024, rk_manhattan_i8_gather_d1024__neondot, UINT32_T),
    ROW(MANHATTAN, I8, GATHER, 1536, rk_manhattan_i8_gather_d1536__neondot, UINT32_T),
    ROW(MANHATTAN, I8, GATHER, 2048, rk_manhattan_i8_gather_d2048__neondot, UINT32_T),
    ROW(MANHATTAN, I8, GATHER, 3072, rk_manhattan_i8_gather_d3072__neondot, UINT32_T),
    ROW(MANHATTAN, I8, GATHER, 0, rk_manhattan_i8_gather_dn__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, GATHER, 64, rk_chebyshev_i8_gather_d64__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, GATHER, 96, rk_chebyshev_i8_gather_d96__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, GATHER, 100, rk_chebyshev_i8_gather_d100__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, GATHER, 128, rk_chebyshev_i8_gather_d128__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, GATHER, 200, rk_chebyshev_i8_gather_d200__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, GATHER, 256, rk_chebyshev_i8_gather_d256__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, GATHER, 300, rk_chebyshev_i8_gather_d300__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, GATHER, 384, rk_chebyshev_i8_gather_d384__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, GATHER, 512, rk_chebyshev_i8_gather_d512__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, GATHER, 768, rk_chebyshev_i8_gather_d768__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, GATHER, 960, rk_chebyshev_i8_gather_d960__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, GATHER, 1024, rk_chebyshev_i8_gather_d1024__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, GATHER, 1536, rk_chebyshev_i8_gather_d1536__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, GATHER, 2048, rk_chebyshev_i8_gather_d2048__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, GATHER, 3072, rk_chebyshev_i8_gather_d3072__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, GATHER, 0, rk_chebyshev_i8_gather_dn__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, GATHER, 64, rk_sqeuclidean_u8_gather_d64__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, GATHER, 96, rk_sqeuclidean_u8_gather_d96__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, GATHER, 100, rk_sqeuclidean_u8_gather_d100__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, GATHER, 128, rk_sqeuclidean_u8_gather_d128__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, GATHER, 200, rk_sqeuclidean_u8_gather_d200__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, GATHER, 256, rk_sqeuclidean_u8_gather_d256__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, GATHER, 300, rk_sqeuclidean_u8_gather_d300__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, GATHER, 384, rk_sqeuclidean_u8_gather_d384__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, GATHER, 512, rk_sqeuclidean_u8_gather_d512__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, GATHER, 768, rk_sqeuclidean_u8_gather_d768__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, GATHER, 960, rk_sqeuclidean_u8_gather_d960__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, GATHER, 1024, rk_sqeuclidean_u8_gather_d1024__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, GATHER, 1536, rk_sqeuclidean_u8_gather_d1536__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, GATHER, 2048, rk_sqeuclidean_u8_gather_d2048__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, GATHER, 3072, rk_sqeuclidean_u8_gather_d3072__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, GATHER, 0, rk_sqeuclidean_u8_gather_dn__neondot, UINT32_T),
    ROW(EUCLIDEAN, U8, GATHER, 64, rk_euclidean_u8_gather_d64__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, GATHER, 96, rk_euclidean_u8_gather_d96__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, GATHER, 100, rk_euclidean_u8_gather_d100__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, GATHER, 128, rk_euclidean_u8_gather_d128__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, GATHER, 200, rk_euclidean_u8_gather_d200__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, GATHER, 256, rk_euclidean_u8_gather_d256__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, GATHER, 300, rk_euclidean_u8_gather_d300__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, GATHER, 384, rk_euclidean_u8_gather_d384__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, GATHER, 512, rk_euclidean_u8_gather_d512__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, GATHER, 768, rk_euclidean_u8_gather_d768__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, GATHER, 960, rk_euclidean_u8_gather_d960__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, GATHER, 1024, rk_euclidean_u8_gather_d1024__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, GATHER, 1536, rk_euclidean_u8_gather_d1536__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, GATHER, 2048, rk_euclidean_u8_gather_d2048__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, GATHER, 3072, rk_euclidean_u8_gather_d3072__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, GATHER, 0, rk_euclidean_u8_gather_dn__neondot, FLOAT),
    ROW(DOT, U8, GATHER, 64, rk_dot_u8_gather_d64__neondot, INT32_T),
    ROW(DOT, U8, GATHER, 96, rk_dot_u8_gather_d96__neondot, INT32_T),
    ROW(DOT, U8, GATHER, 100, rk_dot_u8_gather_d100__neondot, INT32_T),
    ROW(DOT, U8, GATHER, 128, rk_dot_u8_gather_d128__neondot, INT32_T),
    ROW(DOT, U8, GATHER, 200, rk_dot_u8_gather_d200__neondot, INT32_T),
    ROW(DOT, U8, GATHER, 256, rk_dot_u8_gather_d256__neondot, INT32_T),
    ROW(DOT, U8, GATHER, 300, rk_dot_u8_gather_d300__neondot, INT32_T),
    ROW(DOT, U8, GATHER, 384, rk_dot_u8_gather_d384__neondot, INT32_T),
    ROW(DOT, U8, GATHER, 512, rk_dot_u8_gather_d512__neondot, INT32_T),
    ROW(DOT, U8, GATHER, 768, rk_dot_u8_gather_d768__neondot, INT32_T),
    ROW(DOT, U8, GATHER, 960, rk_dot_u8_gather_d960__neondot, INT32_T),
    ROW(DOT, U8, GATHER, 1024, rk_dot_u8_gather_d1024__neondot, INT32_T),
    ROW(DOT, U8, GATHER, 1536, rk_dot_u8_gather_d1536__neondot, INT32_T),
    ROW(DOT, U8, GATHER, 2048, rk_dot_u8_gather_d2048__neondot, INT32_T),
    ROW(DOT, U8, GATHER, 3072, rk_dot_u8_gather_d3072__neondot, INT32_T),
    ROW(DOT, U8, GATHER, 0, rk_dot_u8_gather_dn__neondot, INT32_T),
    ROW(COSINE, U8, GATHER, 64, rk_cosine_u8_gather_d64__neondot, FLOAT),
    ROW(COSINE, U8, GATHER, 96, rk_cosine_u8_gather_d96__neondot, FLOAT),
    ROW(COSINE, U8, GATHER, 100, rk_cosine_u8_gather_d100__neondot, FLOAT),
    ROW(COSINE, U8, GATHER, 128, rk_cosine_u8_gather_d128__neondot, FLOAT),
    ROW(COSINE, U8, GATHER, 200, rk_cosine_u8_gather_d200__neondot, FLOAT),
    ROW(COSINE, U8, GATHER, 256, rk_cosine_u8_gather_d256__neondot, FLOAT),
    ROW(COSINE, U8, GATHER, 300, rk_cosine_u8_gather_d300__neondot, FLOAT),
    ROW(COSINE, U8, GATHER, 384, rk_cosine_u8_gather_d384__neondot, FLOAT),
    ROW(COSINE, U8, GATHER, 512, rk_cosine_u8_gather_d512__neondot, FLOAT),
    ROW(COSINE, U8, GATHER, 768, rk_cosine_u8_gather_d768__neondot, FLOAT),
    ROW(COSINE, U8, GATHER, 960, rk_cosine_u8_gather_d960__neondot, FLOAT),
    ROW(COSINE, U8, GATHER, 1024, rk_cosine_u8_gather_d1024__neondot, FLOAT),
    ROW(COSINE, U8, GATHER, 1536, rk_cosine_u8_gather_d1536__neondot, FLOAT),
    ROW(COSINE, U8, GATHER, 2048, rk_cosine_u8_gather_d2048__neondot, FLOAT),
    ROW(COSINE, U8, GATHER, 3072, rk_cosine_u8_gather_d3072__neondot, FLOAT),
    ROW(COSINE, U8, GATHER, 0, rk_cosine_u8_gather_dn__neondot, FLOAT),
    ROW(MANHATTAN, U8, GATHER, 64, rk_manhattan_u8_gather_d64__neondot, UINT32_T),
    ROW(MANHATTAN, U8, GATHER, 96, rk_manhattan_u8_gather_d96__neondot, UINT32_T),
    ROW(MANHATTAN, U8, GATHER, 100, rk_manhattan_u8_gather_d100__neondot, UINT32_T),
    ROW(MANHATTAN, U8, GATHER, 128, rk_manhattan_u8_gather_d128__neondot, UINT32_T),
    ROW(MANHATTAN, U8, GATHER, 200, rk_manhattan_u8_gather_d200__neondot, UINT32_T),
    ROW(MANHATTAN, U8, GATHER, 256, rk_manhattan_u8_gather_d256__neondot, UINT32_T),
    ROW(MANHATTAN, U8, GATHER, 300, rk_manhattan_u8_gather_d300__neondot, UINT32_T),
    ROW(MANHATTAN, U8, GATHER, 384, rk_manhattan_u8_gather_d384__neondot, UINT32_T),
    ROW(MANHATTAN, U8, GATHER, 512, rk_manhattan_u8_gather_d512__neondot, UINT32_T),
    ROW(MANHATTAN, U8, GATHER, 768, rk_manhattan_u8_gather_d768__neondot, UINT32_T),
    ROW(MANHATTAN, U8, GATHER, 960, rk_manhattan_u8_gather_d960__neondot, UINT32_T),
    ROW(MANHATTAN, U8, GATHER, 1024, rk_manhattan_u8_gather_d1024__neondot, UINT32_T),
    ROW(MANHATTAN, U8, GATHER, 1536, rk_manhattan_u8_gather_d1536__neondot, UINT32_T),
    ROW(MANHATTAN, U8, GATHER, 2048, rk_manhattan_u8_gather_d2048__neondot, UINT32_T),
    ROW(MANHATTAN, U8, GATHER, 3072, rk_manhattan_u8_gather_d3072__neondot, UINT32_T),
    ROW(MANHATTAN, U8, GATHER, 0, rk_manhattan_u8_gather_dn__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, GATHER, 64, rk_chebyshev_u8_gather_d64__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, GATHER, 96, rk_chebyshev_u8_gather_d96__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, GATHER, 100, rk_chebyshev_u8_gather_d100__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, GATHER, 128, rk_chebyshev_u8_gather_d128__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, GATHER, 200, rk_chebyshev_u8_gather_d200__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, GATHER, 256, rk_chebyshev_u8_gather_d256__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, GATHER, 300, rk_chebyshev_u8_gather_d300__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, GATHER, 384, rk_chebyshev_u8_gather_d384__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, GATHER, 512, rk_chebyshev_u8_gather_d512__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, GATHER, 768, rk_chebyshev_u8_gather_d768__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, GATHER, 960, rk_chebyshev_u8_gather_d960__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, GATHER, 1024, rk_chebyshev_u8_gather_d1024__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, GATHER, 1536, rk_chebyshev_u8_gather_d1536__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, GATHER, 2048, rk_chebyshev_u8_gather_d2048__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, GATHER, 3072, rk_chebyshev_u8_gather_d3072__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, GATHER, 0, rk_chebyshev_u8_gather_dn__neondot, UINT32_T),
    ROW(DOT, SQ8, GATHER, 64, rk_dot_sq8_gather_d64__neondot, INT32_T),
    ROW(DOT, SQ8, GATHER, 96, rk_dot_sq8_gather_d96__neondot, INT32_T),
    ROW(DOT, SQ8, GATHER, 100, rk_dot_sq8_gather_d100__neondot, INT32_T),
    ROW(DOT, SQ8, GATHER, 128, rk_dot_sq8_gather_d128__neondot, INT32_T),
    ROW(DOT, SQ8, GATHER, 200, rk_dot_sq8_gather_d200__neondot, INT32_T),
    ROW(DOT, SQ8, GATHER, 256, rk_dot_sq8_gather_d256__neondot, INT32_T),
    ROW(DOT, SQ8, GATHER, 300, rk_dot_sq8_gather_d300__neondot, INT32_T),
    ROW(DOT, SQ8, GATHER, 384, rk_dot_sq8_gather_d384__neondot, INT32_T),
    ROW(DOT, SQ8, GATHER, 512, rk_dot_sq8_gather_d512__neondot, INT32_T),
    ROW(DOT, SQ8, GATHER, 768, rk_dot_sq8_gather_d768__neondot, INT32_T),
    ROW(DOT, SQ8, GATHER, 960, rk_dot_sq8_gather_d960__neondot, INT32_T),
    ROW(DOT, SQ8, GATHER, 1024, rk_dot_sq8_gather_d1024__neondot, INT32_T),
    ROW(DOT, SQ8, GATHER, 1536, rk_dot_sq8_gather_d1536__neondot, INT32_T),
    ROW(DOT, SQ8, GATHER, 2048, rk_dot_sq8_gather_d2048__neondot, INT32_T),
    ROW(DOT, SQ8, GATHER, 3072, rk_dot_sq8_gather_d3072__neondot, INT32_T),
    ROW(DOT, SQ8, GATHER, 0, rk_dot_sq8_gather_dn__neondot, INT32_T),
    ROW(DOT, SQ4, GATHER, 0, rk_dot_sq4_gather_dn__neondot, INT32_T),
};

#undef ROW

const ruvgen_table ruvgen_gather_neondot = {
    rows_gather_neondot,
    sizeof rows_gather_neondot / sizeof rows_gather_neondot[0],
};
#endif
