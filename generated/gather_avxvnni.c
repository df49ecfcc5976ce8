/* Made by `nox -s generate` from templates/gather.j2 and templates/isa/…/avxvnni.j2. Do not edit. */
#include "common_avxvnni.h"

#if defined(__x86_64__) || defined(_M_X64)

/* By pragma, not by flags: link-time optimisation would merge flags into code that runs on every CPU. */
#if defined(__clang__)
#pragma clang attribute push( \
    __attribute__((target( \
        "avx2,fma,f16c,bmi,bmi2,avxvnni"))), \
    apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,fma,f16c,bmi,bmi2,avxvnni")
#endif

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_xx(const int8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_i8_xx_step(&xx0, load32_i(y + i));
        sqeuclidean_i8_xx_step(&xx1, load32_i(y + i + 32));
    }
    if (n & 32) {
        sqeuclidean_i8_xx_step(&xx0, load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i b1 = first32_i(y + i, tail);
        const __m256i t1 = only_first(flip(b1), tail);
        xx1 = less(dp(xx1, t1, b1), t1, top_bits());
    }
    xx0 = _mm256_add_epi32(xx0, xx1);
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

RUVGEN_GATHER(rk_sqeuclidean_i8_gather_dn__avxvnni, sqeuclidean_i8_gather, n)

/* euclidean, i8: √ Σ (x−y)² */
RUVGEN_GATHER_AFTER(rk_euclidean_i8_gather_dn__avxvnni, rk_sqeuclidean_i8_gather_dn__avxvnni,
    euclidean_i8_after_all)

/* dot, i8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_i8_x1(const int8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i x10 = zero, x11 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        dot_i8_x1_step(&x10, load32_i(y + i));
        dot_i8_x1_step(&x11, load32_i(y + i + 32));
    }
    if (n & 32) {
        dot_i8_x1_step(&x10, load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        dot_i8_x1_step(&x11, first32_i(y + i, tail));
    }
    x10 = _mm256_add_epi32(x10, x11);
    return reduce_add_i(x10);
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

RUVGEN_GATHER(rk_dot_i8_gather_dn__avxvnni, dot_i8_gather, n)

/* cosine, i8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE uint32_t cosine_i8_x1(const int8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i x10 = zero, x11 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_i8_x1_step(&x10, load32_i(y + i));
        cosine_i8_x1_step(&x11, load32_i(y + i + 32));
    }
    if (n & 32) {
        cosine_i8_x1_step(&x10, load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        cosine_i8_x1_step(&x11, first32_i(y + i, tail));
    }
    x10 = _mm256_add_epi32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE uint32_t cosine_i8_xx(const int8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_i8_xx_step(&xx0, load32_i(y + i));
        cosine_i8_xx_step(&xx1, load32_i(y + i + 32));
    }
    if (n & 32) {
        cosine_i8_xx_step(&xx0, load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i b1 = first32_i(y + i, tail);
        const __m256i t1 = only_first(flip(b1), tail);
        xx1 = less(dp(xx1, t1, b1), top_bits(), b1);
    }
    xx0 = _mm256_add_epi32(xx0, xx1);
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

RUVGEN_GATHER(rk_cosine_i8_gather_dn__avxvnni, cosine_i8_gather, n)

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_xx(const uint8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_u8_xx_step(&xx0, load32_i(y + i));
        sqeuclidean_u8_xx_step(&xx1, load32_i(y + i + 32));
    }
    if (n & 32) {
        sqeuclidean_u8_xx_step(&xx0, load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i b1 = first32_i(y + i, tail);
        const __m256i t1 = only_first(flip(b1), tail);
        xx1 = less(dp(xx1, b1, t1), top_bits(), t1);
    }
    xx0 = _mm256_add_epi32(xx0, xx1);
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

RUVGEN_GATHER(rk_sqeuclidean_u8_gather_dn__avxvnni, sqeuclidean_u8_gather, n)

/* euclidean, u8: √ Σ (x−y)² */
RUVGEN_GATHER_AFTER(rk_euclidean_u8_gather_dn__avxvnni, rk_sqeuclidean_u8_gather_dn__avxvnni,
    euclidean_u8_after_all)

/* dot, u8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_u8_x1(const uint8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i x10 = zero, x11 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        dot_u8_x1_step(&x10, load32_i(y + i));
        dot_u8_x1_step(&x11, load32_i(y + i + 32));
    }
    if (n & 32) {
        dot_u8_x1_step(&x10, load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        dot_u8_x1_step(&x11, first32_i(y + i, tail));
    }
    x10 = _mm256_add_epi32(x10, x11);
    return reduce_add_i(x10);
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

RUVGEN_GATHER(rk_dot_u8_gather_dn__avxvnni, dot_u8_gather, n)

/* cosine, u8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE uint32_t cosine_u8_x1(const uint8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i x10 = zero, x11 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_u8_x1_step(&x10, load32_i(y + i));
        cosine_u8_x1_step(&x11, load32_i(y + i + 32));
    }
    if (n & 32) {
        cosine_u8_x1_step(&x10, load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        cosine_u8_x1_step(&x11, first32_i(y + i, tail));
    }
    x10 = _mm256_add_epi32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE uint32_t cosine_u8_xx(const uint8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_u8_xx_step(&xx0, load32_i(y + i));
        cosine_u8_xx_step(&xx1, load32_i(y + i + 32));
    }
    if (n & 32) {
        cosine_u8_xx_step(&xx0, load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i b1 = first32_i(y + i, tail);
        const __m256i t1 = only_first(flip(b1), tail);
        xx1 = less(dp(xx1, b1, t1), b1, top_bits());
    }
    xx0 = _mm256_add_epi32(xx0, xx1);
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

RUVGEN_GATHER(rk_cosine_u8_gather_dn__avxvnni, cosine_u8_gather, n)

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

RUVGEN_GATHER(rk_dot_sq8_gather_dn__avxvnni, dot_sq8_gather, n)

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

RUVGEN_GATHER(rk_dot_sq4_gather_dn__avxvnni, dot_sq4_gather, n)

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#define ROW(METRIC, DTYPE, FORM, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_AVXVNNI, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_##FORM, RUVGEN_ISA_AVXVNNI, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_gather_avxvnni[] = {
    ROW(SQEUCLIDEAN, I8, GATHER, 0, rk_sqeuclidean_i8_gather_dn__avxvnni, UINT32_T),
    ROW(EUCLIDEAN, I8, GATHER, 0, rk_euclidean_i8_gather_dn__avxvnni, FLOAT),
    ROW(DOT, I8, GATHER, 0, rk_dot_i8_gather_dn__avxvnni, INT32_T),
    ROW(COSINE, I8, GATHER, 0, rk_cosine_i8_gather_dn__avxvnni, FLOAT),
    ROW(SQEUCLIDEAN, U8, GATHER, 0, rk_sqeuclidean_u8_gather_dn__avxvnni, UINT32_T),
    ROW(EUCLIDEAN, U8, GATHER, 0, rk_euclidean_u8_gather_dn__avxvnni, FLOAT),
    ROW(DOT, U8, GATHER, 0, rk_dot_u8_gather_dn__avxvnni, INT32_T),
    ROW(COSINE, U8, GATHER, 0, rk_cosine_u8_gather_dn__avxvnni, FLOAT),
    ROW(DOT, SQ8, GATHER, 0, rk_dot_sq8_gather_dn__avxvnni, INT32_T),
    ROW(DOT, SQ4, GATHER, 0, rk_dot_sq4_gather_dn__avxvnni, INT32_T),
};

#undef ROW

const ruvgen_table ruvgen_gather_avxvnni = {
    rows_gather_avxvnni,
    sizeof rows_gather_avxvnni / sizeof rows_gather_avxvnni[0],
};
#endif
