/* Made by `nox -s generate` from templates/rows.j2 and templates/isa/…/avxvnni.j2. Do not edit. */
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
    __m256i xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        sqeuclidean_i8_xx_step(&xx0, load32_i(y + i));
        sqeuclidean_i8_xx_step(&xx1, load32_i(y + i + 32));
        sqeuclidean_i8_xx_step(&xx2, load32_i(y + i + 64));
        sqeuclidean_i8_xx_step(&xx3, load32_i(y + i + 96));
    }
    if (n & 64) {
        sqeuclidean_i8_xx_step(&xx0, load32_i(y + i));
        sqeuclidean_i8_xx_step(&xx1, load32_i(y + i + 32));
        i += 64;
    }
    if (n & 32) {
        sqeuclidean_i8_xx_step(&xx2, load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i b3 = first32_i(y + i, tail);
        const __m256i t3 = only_first(flip(b3), tail);
        xx3 = less(dp(xx3, t3, b3), t3, top_bits());
    }
    xx0 = _mm256_add_epi32(xx0, xx2);
    xx1 = _mm256_add_epi32(xx1, xx3);
    xx0 = _mm256_add_epi32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE void sqeuclidean_i8_row(const int8_t *x, const int8_t *y, size_t n, __m256i *yy)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0 = zero, xy1 = zero;
    __m256i yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        sqeuclidean_i8_xy_yy_step(&xy0, &yy0, load32_i(x + i), load32_i(y + i));
        sqeuclidean_i8_xy_yy_step(&xy1, &yy1, load32_i(x + i + 32), load32_i(y + i + 32));
        sqeuclidean_i8_xy_yy_step(&xy0, &yy0, load32_i(x + i + 64), load32_i(y + i + 64));
        sqeuclidean_i8_xy_yy_step(&xy1, &yy1, load32_i(x + i + 96), load32_i(y + i + 96));
    }
    if (n & 64) {
        sqeuclidean_i8_xy_yy_step(&xy0, &yy0, load32_i(x + i), load32_i(y + i));
        sqeuclidean_i8_xy_yy_step(&xy1, &yy1, load32_i(x + i + 32), load32_i(y + i + 32));
        i += 64;
    }
    if (n & 32) {
        sqeuclidean_i8_xy_yy_step(&xy0, &yy0, load32_i(x + i), load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i a3 = first32_i(x + i, tail);
        const __m256i b3 = first32_i(y + i, tail);
        const __m256i t3 = only_first(flip(b3), tail);
        xy1 = dp(xy1, t3, a3);
        yy1 = dp(dp(yy1, t3, b3), t3, top_bits());
    }
    xy0 = _mm256_add_epi32(xy0, xy1);
    yy0 = _mm256_add_epi32(yy0, yy1);
    yy0 = _mm256_sub_epi32(yy0, _mm256_add_epi32(xy0, xy0));
    *yy = yy0;
}

RUVGEN_INLINE void sqeuclidean_i8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const __m256i zero = _mm256_setzero_si256();
    __m256i yy[4] = {zero, zero, zero, zero};
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
                if (n > 256)
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

RUVGEN_ROWS(rk_sqeuclidean_i8_rows_dn__avxvnni, sqeuclidean_i8_rows, n)

/* euclidean, i8: √ Σ (x−y)² */
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_dn__avxvnni, rk_sqeuclidean_i8_rows_dn__avxvnni,
    euclidean_i8_after_all)

/* dot, i8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_i8_x1(const int8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        dot_i8_x1_step(&x10, load32_i(y + i));
        dot_i8_x1_step(&x11, load32_i(y + i + 32));
        dot_i8_x1_step(&x12, load32_i(y + i + 64));
        dot_i8_x1_step(&x13, load32_i(y + i + 96));
    }
    if (n & 64) {
        dot_i8_x1_step(&x10, load32_i(y + i));
        dot_i8_x1_step(&x11, load32_i(y + i + 32));
        i += 64;
    }
    if (n & 32) {
        dot_i8_x1_step(&x12, load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        dot_i8_x1_step(&x13, first32_i(y + i, tail));
    }
    x10 = _mm256_add_epi32(x10, x12);
    x11 = _mm256_add_epi32(x11, x13);
    x10 = _mm256_add_epi32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE void dot_i8_row(const int8_t *x, const int8_t *y, size_t n, __m256i *xy)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        dot_i8_xy_step(&xy0, load32_i(x + i), load32_i(y + i));
        dot_i8_xy_step(&xy1, load32_i(x + i + 32), load32_i(y + i + 32));
        dot_i8_xy_step(&xy2, load32_i(x + i + 64), load32_i(y + i + 64));
        dot_i8_xy_step(&xy3, load32_i(x + i + 96), load32_i(y + i + 96));
        dot_i8_xy_step(&xy0, load32_i(x + i + 128), load32_i(y + i + 128));
        dot_i8_xy_step(&xy1, load32_i(x + i + 160), load32_i(y + i + 160));
        dot_i8_xy_step(&xy2, load32_i(x + i + 192), load32_i(y + i + 192));
        dot_i8_xy_step(&xy3, load32_i(x + i + 224), load32_i(y + i + 224));
    }
    if (n & 128) {
        dot_i8_xy_step(&xy0, load32_i(x + i), load32_i(y + i));
        dot_i8_xy_step(&xy1, load32_i(x + i + 32), load32_i(y + i + 32));
        dot_i8_xy_step(&xy2, load32_i(x + i + 64), load32_i(y + i + 64));
        dot_i8_xy_step(&xy3, load32_i(x + i + 96), load32_i(y + i + 96));
        i += 128;
    }
    if (n & 64) {
        dot_i8_xy_step(&xy0, load32_i(x + i), load32_i(y + i));
        dot_i8_xy_step(&xy1, load32_i(x + i + 32), load32_i(y + i + 32));
        i += 64;
    }
    if (n & 32) {
        dot_i8_xy_step(&xy2, load32_i(x + i), load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i a7 = first32_i(x + i, tail);
        const __m256i b7 = first32_i(y + i, tail);
        const __m256i t7 = only_first(flip(b7), tail);
        xy3 = dp(xy3, t7, a7);
    }
    xy0 = _mm256_add_epi32(xy0, xy2);
    xy1 = _mm256_add_epi32(xy1, xy3);
    xy0 = _mm256_add_epi32(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_i8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy[4] = {zero, zero, zero, zero};
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
                if (n > 256)
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

RUVGEN_ROWS(rk_dot_i8_rows_dn__avxvnni, dot_i8_rows, n)

/* cosine, i8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE uint32_t cosine_i8_x1(const int8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        cosine_i8_x1_step(&x10, load32_i(y + i));
        cosine_i8_x1_step(&x11, load32_i(y + i + 32));
        cosine_i8_x1_step(&x12, load32_i(y + i + 64));
        cosine_i8_x1_step(&x13, load32_i(y + i + 96));
    }
    if (n & 64) {
        cosine_i8_x1_step(&x10, load32_i(y + i));
        cosine_i8_x1_step(&x11, load32_i(y + i + 32));
        i += 64;
    }
    if (n & 32) {
        cosine_i8_x1_step(&x12, load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        cosine_i8_x1_step(&x13, first32_i(y + i, tail));
    }
    x10 = _mm256_add_epi32(x10, x12);
    x11 = _mm256_add_epi32(x11, x13);
    x10 = _mm256_add_epi32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE uint32_t cosine_i8_xx(const int8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        cosine_i8_xx_step(&xx0, load32_i(y + i));
        cosine_i8_xx_step(&xx1, load32_i(y + i + 32));
        cosine_i8_xx_step(&xx2, load32_i(y + i + 64));
        cosine_i8_xx_step(&xx3, load32_i(y + i + 96));
    }
    if (n & 64) {
        cosine_i8_xx_step(&xx0, load32_i(y + i));
        cosine_i8_xx_step(&xx1, load32_i(y + i + 32));
        i += 64;
    }
    if (n & 32) {
        cosine_i8_xx_step(&xx2, load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i b3 = first32_i(y + i, tail);
        const __m256i t3 = only_first(flip(b3), tail);
        xx3 = less(dp(xx3, t3, b3), top_bits(), b3);
    }
    xx0 = _mm256_add_epi32(xx0, xx2);
    xx1 = _mm256_add_epi32(xx1, xx3);
    xx0 = _mm256_add_epi32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE void cosine_i8_row(const int8_t *x, const int8_t *y, size_t n, __m256i *xy, __m256i *yy)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0 = zero, xy1 = zero;
    __m256i yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        cosine_i8_xy_yy_step(&xy0, &yy0, load32_i(x + i), load32_i(y + i));
        cosine_i8_xy_yy_step(&xy1, &yy1, load32_i(x + i + 32), load32_i(y + i + 32));
        cosine_i8_xy_yy_step(&xy0, &yy0, load32_i(x + i + 64), load32_i(y + i + 64));
        cosine_i8_xy_yy_step(&xy1, &yy1, load32_i(x + i + 96), load32_i(y + i + 96));
    }
    if (n & 64) {
        cosine_i8_xy_yy_step(&xy0, &yy0, load32_i(x + i), load32_i(y + i));
        cosine_i8_xy_yy_step(&xy1, &yy1, load32_i(x + i + 32), load32_i(y + i + 32));
        i += 64;
    }
    if (n & 32) {
        cosine_i8_xy_yy_step(&xy0, &yy0, load32_i(x + i), load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i a3 = first32_i(x + i, tail);
        const __m256i b3 = first32_i(y + i, tail);
        const __m256i t3 = only_first(flip(b3), tail);
        xy1 = dp(xy1, t3, a3);
        yy1 = less(dp(yy1, t3, b3), top_bits(), b3);
    }
    xy0 = _mm256_add_epi32(xy0, xy1);
    yy0 = _mm256_add_epi32(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_i8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    float *const restrict out = (float *)results;
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy[4] = {zero, zero, zero, zero};
    __m256i yy[4] = {zero, zero, zero, zero};
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
                if (n > 256)
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

RUVGEN_ROWS(rk_cosine_i8_rows_dn__avxvnni, cosine_i8_rows, n)

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_xx(const uint8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        sqeuclidean_u8_xx_step(&xx0, load32_i(y + i));
        sqeuclidean_u8_xx_step(&xx1, load32_i(y + i + 32));
        sqeuclidean_u8_xx_step(&xx2, load32_i(y + i + 64));
        sqeuclidean_u8_xx_step(&xx3, load32_i(y + i + 96));
    }
    if (n & 64) {
        sqeuclidean_u8_xx_step(&xx0, load32_i(y + i));
        sqeuclidean_u8_xx_step(&xx1, load32_i(y + i + 32));
        i += 64;
    }
    if (n & 32) {
        sqeuclidean_u8_xx_step(&xx2, load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i b3 = first32_i(y + i, tail);
        const __m256i t3 = only_first(flip(b3), tail);
        xx3 = less(dp(xx3, b3, t3), top_bits(), t3);
    }
    xx0 = _mm256_add_epi32(xx0, xx2);
    xx1 = _mm256_add_epi32(xx1, xx3);
    xx0 = _mm256_add_epi32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE void sqeuclidean_u8_row(const uint8_t *x, const uint8_t *y, size_t n, __m256i *yy)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0 = zero, xy1 = zero;
    __m256i yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        sqeuclidean_u8_xy_yy_step(&xy0, &yy0, load32_i(x + i), load32_i(y + i));
        sqeuclidean_u8_xy_yy_step(&xy1, &yy1, load32_i(x + i + 32), load32_i(y + i + 32));
        sqeuclidean_u8_xy_yy_step(&xy0, &yy0, load32_i(x + i + 64), load32_i(y + i + 64));
        sqeuclidean_u8_xy_yy_step(&xy1, &yy1, load32_i(x + i + 96), load32_i(y + i + 96));
    }
    if (n & 64) {
        sqeuclidean_u8_xy_yy_step(&xy0, &yy0, load32_i(x + i), load32_i(y + i));
        sqeuclidean_u8_xy_yy_step(&xy1, &yy1, load32_i(x + i + 32), load32_i(y + i + 32));
        i += 64;
    }
    if (n & 32) {
        sqeuclidean_u8_xy_yy_step(&xy0, &yy0, load32_i(x + i), load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i a3 = first32_i(x + i, tail);
        const __m256i b3 = first32_i(y + i, tail);
        const __m256i t3 = only_first(flip(b3), tail);
        xy1 = dp(xy1, a3, t3);
        yy1 = dp(dp(yy1, b3, t3), top_bits(), t3);
    }
    xy0 = _mm256_add_epi32(xy0, xy1);
    yy0 = _mm256_add_epi32(yy0, yy1);
    yy0 = _mm256_sub_epi32(yy0, _mm256_add_epi32(xy0, xy0));
    *yy = yy0;
}

RUVGEN_INLINE void sqeuclidean_u8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const __m256i zero = _mm256_setzero_si256();
    __m256i yy[4] = {zero, zero, zero, zero};
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
                if (n > 256)
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

RUVGEN_ROWS(rk_sqeuclidean_u8_rows_dn__avxvnni, sqeuclidean_u8_rows, n)

/* euclidean, u8: √ Σ (x−y)² */
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_dn__avxvnni, rk_sqeuclidean_u8_rows_dn__avxvnni,
    euclidean_u8_after_all)

/* dot, u8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_u8_x1(const uint8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        dot_u8_x1_step(&x10, load32_i(y + i));
        dot_u8_x1_step(&x11, load32_i(y + i + 32));
        dot_u8_x1_step(&x12, load32_i(y + i + 64));
        dot_u8_x1_step(&x13, load32_i(y + i + 96));
    }
    if (n & 64) {
        dot_u8_x1_step(&x10, load32_i(y + i));
        dot_u8_x1_step(&x11, load32_i(y + i + 32));
        i += 64;
    }
    if (n & 32) {
        dot_u8_x1_step(&x12, load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        dot_u8_x1_step(&x13, first32_i(y + i, tail));
    }
    x10 = _mm256_add_epi32(x10, x12);
    x11 = _mm256_add_epi32(x11, x13);
    x10 = _mm256_add_epi32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE void dot_u8_row(const uint8_t *x, const uint8_t *y, size_t n, __m256i *xy)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        dot_u8_xy_step(&xy0, load32_i(x + i), load32_i(y + i));
        dot_u8_xy_step(&xy1, load32_i(x + i + 32), load32_i(y + i + 32));
        dot_u8_xy_step(&xy2, load32_i(x + i + 64), load32_i(y + i + 64));
        dot_u8_xy_step(&xy3, load32_i(x + i + 96), load32_i(y + i + 96));
        dot_u8_xy_step(&xy0, load32_i(x + i + 128), load32_i(y + i + 128));
        dot_u8_xy_step(&xy1, load32_i(x + i + 160), load32_i(y + i + 160));
        dot_u8_xy_step(&xy2, load32_i(x + i + 192), load32_i(y + i + 192));
        dot_u8_xy_step(&xy3, load32_i(x + i + 224), load32_i(y + i + 224));
    }
    if (n & 128) {
        dot_u8_xy_step(&xy0, load32_i(x + i), load32_i(y + i));
        dot_u8_xy_step(&xy1, load32_i(x + i + 32), load32_i(y + i + 32));
        dot_u8_xy_step(&xy2, load32_i(x + i + 64), load32_i(y + i + 64));
        dot_u8_xy_step(&xy3, load32_i(x + i + 96), load32_i(y + i + 96));
        i += 128;
    }
    if (n & 64) {
        dot_u8_xy_step(&xy0, load32_i(x + i), load32_i(y + i));
        dot_u8_xy_step(&xy1, load32_i(x + i + 32), load32_i(y + i + 32));
        i += 64;
    }
    if (n & 32) {
        dot_u8_xy_step(&xy2, load32_i(x + i), load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i a7 = first32_i(x + i, tail);
        const __m256i b7 = first32_i(y + i, tail);
        const __m256i t7 = only_first(flip(b7), tail);
        xy3 = dp(xy3, a7, t7);
    }
    xy0 = _mm256_add_epi32(xy0, xy2);
    xy1 = _mm256_add_epi32(xy1, xy3);
    xy0 = _mm256_add_epi32(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_u8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy[4] = {zero, zero, zero, zero};
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
                if (n > 256)
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

RUVGEN_ROWS(rk_dot_u8_rows_dn__avxvnni, dot_u8_rows, n)

/* cosine, u8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE uint32_t cosine_u8_x1(const uint8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        cosine_u8_x1_step(&x10, load32_i(y + i));
        cosine_u8_x1_step(&x11, load32_i(y + i + 32));
        cosine_u8_x1_step(&x12, load32_i(y + i + 64));
        cosine_u8_x1_step(&x13, load32_i(y + i + 96));
    }
    if (n & 64) {
        cosine_u8_x1_step(&x10, load32_i(y + i));
        cosine_u8_x1_step(&x11, load32_i(y + i + 32));
        i += 64;
    }
    if (n & 32) {
        cosine_u8_x1_step(&x12, load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        cosine_u8_x1_step(&x13, first32_i(y + i, tail));
    }
    x10 = _mm256_add_epi32(x10, x12);
    x11 = _mm256_add_epi32(x11, x13);
    x10 = _mm256_add_epi32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE uint32_t cosine_u8_xx(const uint8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        cosine_u8_xx_step(&xx0, load32_i(y + i));
        cosine_u8_xx_step(&xx1, load32_i(y + i + 32));
        cosine_u8_xx_step(&xx2, load32_i(y + i + 64));
        cosine_u8_xx_step(&xx3, load32_i(y + i + 96));
    }
    if (n & 64) {
        cosine_u8_xx_step(&xx0, load32_i(y + i));
        cosine_u8_xx_step(&xx1, load32_i(y + i + 32));
        i += 64;
    }
    if (n & 32) {
        cosine_u8_xx_step(&xx2, load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i b3 = first32_i(y + i, tail);
        const __m256i t3 = only_first(flip(b3), tail);
        xx3 = less(dp(xx3, b3, t3), b3, top_bits());
    }
    xx0 = _mm256_add_epi32(xx0, xx2);
    xx1 = _mm256_add_epi32(xx1, xx3);
    xx0 = _mm256_add_epi32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE void cosine_u8_row(const uint8_t *x, const uint8_t *y, size_t n, __m256i *xy, __m256i *yy)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0 = zero, xy1 = zero;
    __m256i yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        cosine_u8_xy_yy_step(&xy0, &yy0, load32_i(x + i), load32_i(y + i));
        cosine_u8_xy_yy_step(&xy1, &yy1, load32_i(x + i + 32), load32_i(y + i + 32));
        cosine_u8_xy_yy_step(&xy0, &yy0, load32_i(x + i + 64), load32_i(y + i + 64));
        cosine_u8_xy_yy_step(&xy1, &yy1, load32_i(x + i + 96), load32_i(y + i + 96));
    }
    if (n & 64) {
        cosine_u8_xy_yy_step(&xy0, &yy0, load32_i(x + i), load32_i(y + i));
        cosine_u8_xy_yy_step(&xy1, &yy1, load32_i(x + i + 32), load32_i(y + i + 32));
        i += 64;
    }
    if (n & 32) {
        cosine_u8_xy_yy_step(&xy0, &yy0, load32_i(x + i), load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i a3 = first32_i(x + i, tail);
        const __m256i b3 = first32_i(y + i, tail);
        const __m256i t3 = only_first(flip(b3), tail);
        xy1 = dp(xy1, a3, t3);
        yy1 = less(dp(yy1, b3, t3), b3, top_bits());
    }
    xy0 = _mm256_add_epi32(xy0, xy1);
    yy0 = _mm256_add_epi32(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_u8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    float *const restrict out = (float *)results;
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy[4] = {zero, zero, zero, zero};
    __m256i yy[4] = {zero, zero, zero, zero};
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
                if (n > 256)
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

RUVGEN_ROWS(rk_cosine_u8_rows_dn__avxvnni, cosine_u8_rows, n)

/* dot, sq8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_sq8_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void dot_sq8_row(const int8_t *x, const uint8_t *y, size_t n, __m256i *xy)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        dot_sq8_xy_step(&xy0, load32_i(x + i), load32_i(y + i));
        dot_sq8_xy_step(&xy1, load32_i(x + i + 32), load32_i(y + i + 32));
        dot_sq8_xy_step(&xy2, load32_i(x + i + 64), load32_i(y + i + 64));
        dot_sq8_xy_step(&xy3, load32_i(x + i + 96), load32_i(y + i + 96));
        dot_sq8_xy_step(&xy0, load32_i(x + i + 128), load32_i(y + i + 128));
        dot_sq8_xy_step(&xy1, load32_i(x + i + 160), load32_i(y + i + 160));
        dot_sq8_xy_step(&xy2, load32_i(x + i + 192), load32_i(y + i + 192));
        dot_sq8_xy_step(&xy3, load32_i(x + i + 224), load32_i(y + i + 224));
    }
    if (n & 128) {
        dot_sq8_xy_step(&xy0, load32_i(x + i), load32_i(y + i));
        dot_sq8_xy_step(&xy1, load32_i(x + i + 32), load32_i(y + i + 32));
        dot_sq8_xy_step(&xy2, load32_i(x + i + 64), load32_i(y + i + 64));
        dot_sq8_xy_step(&xy3, load32_i(x + i + 96), load32_i(y + i + 96));
        i += 128;
    }
    if (n & 64) {
        dot_sq8_xy_step(&xy0, load32_i(x + i), load32_i(y + i));
        dot_sq8_xy_step(&xy1, load32_i(x + i + 32), load32_i(y + i + 32));
        i += 64;
    }
    if (n & 32) {
        dot_sq8_xy_step(&xy2, load32_i(x + i), load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        dot_sq8_xy_step(&xy3, first32_i(x + i, tail), first32_i(y + i, tail));
    }
    xy0 = _mm256_add_epi32(xy0, xy2);
    xy1 = _mm256_add_epi32(xy1, xy3);
    xy0 = _mm256_add_epi32(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_sq8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy[4] = {zero, zero, zero, zero};
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
                if (n > 256)
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

RUVGEN_ROWS(rk_dot_sq8_rows_dn__avxvnni, dot_sq8_rows, n)

/* dot, sq4: −Σ x·y */
RUVGEN_INLINE uint32_t dot_sq4_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void dot_sq4_row(const int8_t *x, const uint8_t *y, size_t n, __m256i *xy)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 512 <= n; i += 512) {
        dot_sq4_xy_step(&xy0, bytes_n(x + i), load_n(y + i / 2));
        dot_sq4_xy_step(&xy1, bytes_n(x + i + 64), load_n(y + (i + 64) / 2));
        dot_sq4_xy_step(&xy2, bytes_n(x + i + 128), load_n(y + (i + 128) / 2));
        dot_sq4_xy_step(&xy3, bytes_n(x + i + 192), load_n(y + (i + 192) / 2));
        dot_sq4_xy_step(&xy0, bytes_n(x + i + 256), load_n(y + (i + 256) / 2));
        dot_sq4_xy_step(&xy1, bytes_n(x + i + 320), load_n(y + (i + 320) / 2));
        dot_sq4_xy_step(&xy2, bytes_n(x + i + 384), load_n(y + (i + 384) / 2));
        dot_sq4_xy_step(&xy3, bytes_n(x + i + 448), load_n(y + (i + 448) / 2));
    }
    if (n & 256) {
        dot_sq4_xy_step(&xy0, bytes_n(x + i), load_n(y + i / 2));
        dot_sq4_xy_step(&xy1, bytes_n(x + i + 64), load_n(y + (i + 64) / 2));
        dot_sq4_xy_step(&xy2, bytes_n(x + i + 128), load_n(y + (i + 128) / 2));
        dot_sq4_xy_step(&xy3, bytes_n(x + i + 192), load_n(y + (i + 192) / 2));
        i += 256;
    }
    if (n & 128) {
        dot_sq4_xy_step(&xy0, bytes_n(x + i), load_n(y + i / 2));
        dot_sq4_xy_step(&xy1, bytes_n(x + i + 64), load_n(y + (i + 64) / 2));
        i += 128;
    }
    if (n & 64) {
        dot_sq4_xy_step(&xy2, bytes_n(x + i), load_n(y + i / 2));
        i += 64;
    }
    xy0 = _mm256_add_epi32(xy0, xy2);
    xy1 = _mm256_add_epi32(xy1, xy3);
    xy0 = _mm256_add_epi32(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_sq4_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy[4] = {zero, zero, zero, zero};
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
                if (n > 512)
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

RUVGEN_ROWS(rk_dot_sq4_rows_dn__avxvnni, dot_sq4_rows, n)

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#define ROW(METRIC, DTYPE, FORM, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_AVXVNNI, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_##FORM, RUVGEN_ISA_AVXVNNI, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_rows_avxvnni[] = {
    ROW(SQEUCLIDEAN, I8, ROWS, 0, rk_sqeuclidean_i8_rows_dn__avxvnni, UINT32_T),
    ROW(EUCLIDEAN, I8, ROWS, 0, rk_euclidean_i8_rows_dn__avxvnni, FLOAT),
    ROW(DOT, I8, ROWS, 0, rk_dot_i8_rows_dn__avxvnni, INT32_T),
    ROW(COSINE, I8, ROWS, 0, rk_cosine_i8_rows_dn__avxvnni, FLOAT),
    ROW(SQEUCLIDEAN, U8, ROWS, 0, rk_sqeuclidean_u8_rows_dn__avxvnni, UINT32_T),
    ROW(EUCLIDEAN, U8, ROWS, 0, rk_euclidean_u8_rows_dn__avxvnni, FLOAT),
    ROW(DOT, U8, ROWS, 0, rk_dot_u8_rows_dn__avxvnni, INT32_T),
    ROW(COSINE, U8, ROWS, 0, rk_cosine_u8_rows_dn__avxvnni, FLOAT),
    ROW(DOT, SQ8, ROWS, 0, rk_dot_sq8_rows_dn__avxvnni, INT32_T),
    ROW(DOT, SQ4, ROWS, 0, rk_dot_sq4_rows_dn__avxvnni, INT32_T),
};

#undef ROW

const ruvgen_table ruvgen_rows_avxvnni = {
    rows_rows_avxvnni,
    sizeof rows_rows_avxvnni / sizeof rows_rows_avxvnni[0],
};
#endif
