/* Made by `nox -s generate` from templates/rows.j2 and templates/isa/…/avx512vnni.j2. Do not edit. */
#include "common_avx512vnni.h"

#if defined(__x86_64__) || defined(_M_X64)

/* By pragma, not by flags: link-time optimisation would merge flags into code that runs on every CPU. */
#if defined(__clang__)
#pragma clang attribute push( \
    __attribute__((target( \
        "avx2,fma,f16c,bmi,bmi2,avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx512vpopcntdq"))), \
    apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,fma,f16c,bmi,bmi2,avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx512vpopcntdq")
#endif

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_xx(const int8_t *y, size_t n)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        sqeuclidean_i8_xx_step(&xx0, _mm512_loadu_si512(y + i));
        sqeuclidean_i8_xx_step(&xx1, _mm512_loadu_si512(y + i + 64));
        sqeuclidean_i8_xx_step(&xx2, _mm512_loadu_si512(y + i + 128));
        sqeuclidean_i8_xx_step(&xx3, _mm512_loadu_si512(y + i + 192));
    }
    if (n & 128) {
        sqeuclidean_i8_xx_step(&xx0, _mm512_loadu_si512(y + i));
        sqeuclidean_i8_xx_step(&xx1, _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        sqeuclidean_i8_xx_step(&xx2, _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i b3 = _mm512_maskz_loadu_epi8(tail, y + i);
        const __m512i t3 = _mm512_maskz_mov_epi8(tail, flip(b3));
        xx3 = less(dp(xx3, t3, b3), t3, top_bits());
    }
    xx0 = _mm512_add_epi32(xx0, xx2);
    xx1 = _mm512_add_epi32(xx1, xx3);
    xx0 = _mm512_add_epi32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE void sqeuclidean_i8_row(const int8_t *x, const int8_t *y, size_t n, __m512i *yy)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy0 = zero, xy1 = zero;
    __m512i yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        sqeuclidean_i8_xy_yy_step(&xy0, &yy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        sqeuclidean_i8_xy_yy_step(&xy1, &yy1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        sqeuclidean_i8_xy_yy_step(&xy0, &yy0, _mm512_loadu_si512(x + i + 128),
            _mm512_loadu_si512(y + i + 128));
        sqeuclidean_i8_xy_yy_step(&xy1, &yy1, _mm512_loadu_si512(x + i + 192),
            _mm512_loadu_si512(y + i + 192));
    }
    if (n & 128) {
        sqeuclidean_i8_xy_yy_step(&xy0, &yy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        sqeuclidean_i8_xy_yy_step(&xy1, &yy1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        sqeuclidean_i8_xy_yy_step(&xy0, &yy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i a3 = _mm512_maskz_loadu_epi8(tail, x + i);
        const __m512i b3 = _mm512_maskz_loadu_epi8(tail, y + i);
        const __m512i t3 = _mm512_maskz_mov_epi8(tail, flip(b3));
        xy1 = dp(xy1, t3, a3);
        yy1 = dp(dp(yy1, t3, b3), t3, top_bits());
    }
    xy0 = _mm512_add_epi32(xy0, xy1);
    yy0 = _mm512_add_epi32(yy0, yy1);
    yy0 = _mm512_sub_epi32(yy0, _mm512_add_epi32(xy0, xy0));
    *yy = yy0;
}

RUVGEN_INLINE void sqeuclidean_i8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const __m512i zero = _mm512_setzero_si512();
    __m512i yy[4] = {zero, zero, zero, zero};
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
                if (n > 1024)
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

RUVGEN_ROWS(rk_sqeuclidean_i8_rows_d64__avx512vnni, sqeuclidean_i8_rows, 64)
RUVGEN_ROWS(rk_sqeuclidean_i8_rows_d96__avx512vnni, sqeuclidean_i8_rows, 96)
RUVGEN_ROWS(rk_sqeuclidean_i8_rows_d100__avx512vnni, sqeuclidean_i8_rows, 100)
RUVGEN_ROWS(rk_sqeuclidean_i8_rows_d128__avx512vnni, sqeuclidean_i8_rows, 128)
RUVGEN_ROWS(rk_sqeuclidean_i8_rows_d200__avx512vnni, sqeuclidean_i8_rows, 200)
RUVGEN_ROWS(rk_sqeuclidean_i8_rows_d256__avx512vnni, sqeuclidean_i8_rows, 256)
RUVGEN_ROWS(rk_sqeuclidean_i8_rows_d300__avx512vnni, sqeuclidean_i8_rows, 300)
RUVGEN_ROWS(rk_sqeuclidean_i8_rows_d384__avx512vnni, sqeuclidean_i8_rows, 384)
RUVGEN_ROWS(rk_sqeuclidean_i8_rows_d512__avx512vnni, sqeuclidean_i8_rows, 512)
RUVGEN_ROWS(rk_sqeuclidean_i8_rows_d768__avx512vnni, sqeuclidean_i8_rows, 768)
RUVGEN_ROWS(rk_sqeuclidean_i8_rows_d960__avx512vnni, sqeuclidean_i8_rows, 960)
RUVGEN_ROWS(rk_sqeuclidean_i8_rows_d1024__avx512vnni, sqeuclidean_i8_rows, 1024)
RUVGEN_ROWS(rk_sqeuclidean_i8_rows_d1536__avx512vnni, sqeuclidean_i8_rows, 1536)
RUVGEN_ROWS(rk_sqeuclidean_i8_rows_d2048__avx512vnni, sqeuclidean_i8_rows, 2048)
RUVGEN_ROWS(rk_sqeuclidean_i8_rows_d3072__avx512vnni, sqeuclidean_i8_rows, 3072)
RUVGEN_ROWS(rk_sqeuclidean_i8_rows_dn__avx512vnni, sqeuclidean_i8_rows, n)

/* euclidean, i8: √ Σ (x−y)² */
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d64__avx512vnni, rk_sqeuclidean_i8_rows_d64__avx512vnni,
    euclidean_i8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d96__avx512vnni, rk_sqeuclidean_i8_rows_d96__avx512vnni,
    euclidean_i8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d100__avx512vnni, rk_sqeuclidean_i8_rows_d100__avx512vnni,
    euclidean_i8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d128__avx512vnni, rk_sqeuclidean_i8_rows_d128__avx512vnni,
    euclidean_i8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d200__avx512vnni, rk_sqeuclidean_i8_rows_d200__avx512vnni,
    euclidean_i8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d256__avx512vnni, rk_sqeuclidean_i8_rows_d256__avx512vnni,
    euclidean_i8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d300__avx512vnni, rk_sqeuclidean_i8_rows_d300__avx512vnni,
    euclidean_i8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d384__avx512vnni, rk_sqeuclidean_i8_rows_d384__avx512vnni,
    euclidean_i8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d512__avx512vnni, rk_sqeuclidean_i8_rows_d512__avx512vnni,
    euclidean_i8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d768__avx512vnni, rk_sqeuclidean_i8_rows_d768__avx512vnni,
    euclidean_i8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d960__avx512vnni, rk_sqeuclidean_i8_rows_d960__avx512vnni,
    euclidean_i8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d1024__avx512vnni, rk_sqeuclidean_i8_rows_d1024__avx512vnni,
    euclidean_i8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d1536__avx512vnni, rk_sqeuclidean_i8_rows_d1536__avx512vnni,
    euclidean_i8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d2048__avx512vnni, rk_sqeuclidean_i8_rows_d2048__avx512vnni,
    euclidean_i8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d3072__avx512vnni, rk_sqeuclidean_i8_rows_d3072__avx512vnni,
    euclidean_i8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_dn__avx512vnni, rk_sqeuclidean_i8_rows_dn__avx512vnni,
    euclidean_i8_after_all)

/* dot, i8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_i8_x1(const int8_t *y, size_t n)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        dot_i8_x1_step(&x10, _mm512_loadu_si512(y + i));
        dot_i8_x1_step(&x11, _mm512_loadu_si512(y + i + 64));
        dot_i8_x1_step(&x12, _mm512_loadu_si512(y + i + 128));
        dot_i8_x1_step(&x13, _mm512_loadu_si512(y + i + 192));
    }
    if (n & 128) {
        dot_i8_x1_step(&x10, _mm512_loadu_si512(y + i));
        dot_i8_x1_step(&x11, _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        dot_i8_x1_step(&x12, _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        dot_i8_x1_step(&x13, _mm512_maskz_loadu_epi8(tail, y + i));
    }
    x10 = _mm512_add_epi32(x10, x12);
    x11 = _mm512_add_epi32(x11, x13);
    x10 = _mm512_add_epi32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE void dot_i8_row(const int8_t *x, const int8_t *y, size_t n, __m512i *xy)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 512 <= n; i += 512) {
        dot_i8_xy_step(&xy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        dot_i8_xy_step(&xy1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        dot_i8_xy_step(&xy2, _mm512_loadu_si512(x + i + 128), _mm512_loadu_si512(y + i + 128));
        dot_i8_xy_step(&xy3, _mm512_loadu_si512(x + i + 192), _mm512_loadu_si512(y + i + 192));
        dot_i8_xy_step(&xy0, _mm512_loadu_si512(x + i + 256), _mm512_loadu_si512(y + i + 256));
        dot_i8_xy_step(&xy1, _mm512_loadu_si512(x + i + 320), _mm512_loadu_si512(y + i + 320));
        dot_i8_xy_step(&xy2, _mm512_loadu_si512(x + i + 384), _mm512_loadu_si512(y + i + 384));
        dot_i8_xy_step(&xy3, _mm512_loadu_si512(x + i + 448), _mm512_loadu_si512(y + i + 448));
    }
    if (n & 256) {
        dot_i8_xy_step(&xy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        dot_i8_xy_step(&xy1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        dot_i8_xy_step(&xy2, _mm512_loadu_si512(x + i + 128), _mm512_loadu_si512(y + i + 128));
        dot_i8_xy_step(&xy3, _mm512_loadu_si512(x + i + 192), _mm512_loadu_si512(y + i + 192));
        i += 256;
    }
    if (n & 128) {
        dot_i8_xy_step(&xy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        dot_i8_xy_step(&xy1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        dot_i8_xy_step(&xy2, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i a7 = _mm512_maskz_loadu_epi8(tail, x + i);
        const __m512i b7 = _mm512_maskz_loadu_epi8(tail, y + i);
        const __m512i t7 = _mm512_maskz_mov_epi8(tail, flip(b7));
        xy3 = dp(xy3, t7, a7);
    }
    xy0 = _mm512_add_epi32(xy0, xy2);
    xy1 = _mm512_add_epi32(xy1, xy3);
    xy0 = _mm512_add_epi32(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_i8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy[4] = {zero, zero, zero, zero};
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
                if (n > 1024)
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

RUVGEN_ROWS(rk_dot_i8_rows_d64__avx512vnni, dot_i8_rows, 64)
RUVGEN_ROWS(rk_dot_i8_rows_d96__avx512vnni, dot_i8_rows, 96)
RUVGEN_ROWS(rk_dot_i8_rows_d100__avx512vnni, dot_i8_rows, 100)
RUVGEN_ROWS(rk_dot_i8_rows_d128__avx512vnni, dot_i8_rows, 128)
RUVGEN_ROWS(rk_dot_i8_rows_d200__avx512vnni, dot_i8_rows, 200)
RUVGEN_ROWS(rk_dot_i8_rows_d256__avx512vnni, dot_i8_rows, 256)
RUVGEN_ROWS(rk_dot_i8_rows_d300__avx512vnni, dot_i8_rows, 300)
RUVGEN_ROWS(rk_dot_i8_rows_d384__avx512vnni, dot_i8_rows, 384)
RUVGEN_ROWS(rk_dot_i8_rows_d512__avx512vnni, dot_i8_rows, 512)
RUVGEN_ROWS(rk_dot_i8_rows_d768__avx512vnni, dot_i8_rows, 768)
RUVGEN_ROWS(rk_dot_i8_rows_d960__avx512vnni, dot_i8_rows, 960)
RUVGEN_ROWS(rk_dot_i8_rows_d1024__avx512vnni, dot_i8_rows, 1024)
RUVGEN_ROWS(rk_dot_i8_rows_d1536__avx512vnni, dot_i8_rows, 1536)
RUVGEN_ROWS(rk_dot_i8_rows_d2048__avx512vnni, dot_i8_rows, 2048)
RUVGEN_ROWS(rk_dot_i8_rows_d3072__avx512vnni, dot_i8_rows, 3072)
RUVGEN_ROWS(rk_dot_i8_rows_dn__avx512vnni, dot_i8_rows, n)

/* cosine, i8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE uint32_t cosine_i8_x1(const int8_t *y, size_t n)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        cosine_i8_x1_step(&x10, _mm512_loadu_si512(y + i));
        cosine_i8_x1_step(&x11, _mm512_loadu_si512(y + i + 64));
        cosine_i8_x1_step(&x12, _mm512_loadu_si512(y + i + 128));
        cosine_i8_x1_step(&x13, _mm512_loadu_si512(y + i + 192));
    }
    if (n & 128) {
        cosine_i8_x1_step(&x10, _mm512_loadu_si512(y + i));
        cosine_i8_x1_step(&x11, _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        cosine_i8_x1_step(&x12, _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        cosine_i8_x1_step(&x13, _mm512_maskz_loadu_epi8(tail, y + i));
    }
    x10 = _mm512_add_epi32(x10, x12);
    x11 = _mm512_add_epi32(x11, x13);
    x10 = _mm512_add_epi32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE uint32_t cosine_i8_xx(const int8_t *y, size_t n)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        cosine_i8_xx_step(&xx0, _mm512_loadu_si512(y + i));
        cosine_i8_xx_step(&xx1, _mm512_loadu_si512(y + i + 64));
        cosine_i8_xx_step(&xx2, _mm512_loadu_si512(y + i + 128));
        cosine_i8_xx_step(&xx3, _mm512_loadu_si512(y + i + 192));
    }
    if (n & 128) {
        cosine_i8_xx_step(&xx0, _mm512_loadu_si512(y + i));
        cosine_i8_xx_step(&xx1, _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        cosine_i8_xx_step(&xx2, _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i b3 = _mm512_maskz_loadu_epi8(tail, y + i);
        const __m512i t3 = _mm512_maskz_mov_epi8(tail, flip(b3));
        xx3 = less(dp(xx3, t3, b3), top_bits(), b3);
    }
    xx0 = _mm512_add_epi32(xx0, xx2);
    xx1 = _mm512_add_epi32(xx1, xx3);
    xx0 = _mm512_add_epi32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE void cosine_i8_row(const int8_t *x, const int8_t *y, size_t n, __m512i *xy, __m512i *yy)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy0 = zero, xy1 = zero;
    __m512i yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        cosine_i8_xy_yy_step(&xy0, &yy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        cosine_i8_xy_yy_step(&xy1, &yy1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        cosine_i8_xy_yy_step(&xy0, &yy0, _mm512_loadu_si512(x + i + 128), _mm512_loadu_si512(y + i + 128));
        cosine_i8_xy_yy_step(&xy1, &yy1, _mm512_loadu_si512(x + i + 192), _mm512_loadu_si512(y + i + 192));
    }
    if (n & 128) {
        cosine_i8_xy_yy_step(&xy0, &yy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        cosine_i8_xy_yy_step(&xy1, &yy1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        cosine_i8_xy_yy_step(&xy0, &yy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i a3 = _mm512_maskz_loadu_epi8(tail, x + i);
        const __m512i b3 = _mm512_maskz_loadu_epi8(tail, y + i);
        const __m512i t3 = _mm512_maskz_mov_epi8(tail, flip(b3));
        xy1 = dp(xy1, t3, a3);
        yy1 = less(dp(yy1, t3, b3), top_bits(), b3);
    }
    xy0 = _mm512_add_epi32(xy0, xy1);
    yy0 = _mm512_add_epi32(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_i8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    float *const restrict out = (float *)results;
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy[4] = {zero, zero, zero, zero};
    __m512i yy[4] = {zero, zero, zero, zero};
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
                if (n > 1024)
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

RUVGEN_ROWS(rk_cosine_i8_rows_d64__avx512vnni, cosine_i8_rows, 64)
RUVGEN_ROWS(rk_cosine_i8_rows_d96__avx512vnni, cosine_i8_rows, 96)
RUVGEN_ROWS(rk_cosine_i8_rows_d100__avx512vnni, cosine_i8_rows, 100)
RUVGEN_ROWS(rk_cosine_i8_rows_d128__avx512vnni, cosine_i8_rows, 128)
RUVGEN_ROWS(rk_cosine_i8_rows_d200__avx512vnni, cosine_i8_rows, 200)
RUVGEN_ROWS(rk_cosine_i8_rows_d256__avx512vnni, cosine_i8_rows, 256)
RUVGEN_ROWS(rk_cosine_i8_rows_d300__avx512vnni, cosine_i8_rows, 300)
RUVGEN_ROWS(rk_cosine_i8_rows_d384__avx512vnni, cosine_i8_rows, 384)
RUVGEN_ROWS(rk_cosine_i8_rows_d512__avx512vnni, cosine_i8_rows, 512)
RUVGEN_ROWS(rk_cosine_i8_rows_d768__avx512vnni, cosine_i8_rows, 768)
RUVGEN_ROWS(rk_cosine_i8_rows_d960__avx512vnni, cosine_i8_rows, 960)
RUVGEN_ROWS(rk_cosine_i8_rows_d1024__avx512vnni, cosine_i8_rows, 1024)
RUVGEN_ROWS(rk_cosine_i8_rows_d1536__avx512vnni, cosine_i8_rows, 1536)
RUVGEN_ROWS(rk_cosine_i8_rows_d2048__avx512vnni, cosine_i8_rows, 2048)
RUVGEN_ROWS(rk_cosine_i8_rows_d3072__avx512vnni, cosine_i8_rows, 3072)
RUVGEN_ROWS(rk_cosine_i8_rows_dn__avx512vnni, cosine_i8_rows, n)

/* manhattan, i8: Σ |x−y| */
RUVGEN_INLINE void manhattan_i8_row(const int8_t *x, const int8_t *y, size_t n, __m512i *ad)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        manhattan_i8_step(&ad0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        manhattan_i8_step(&ad1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        manhattan_i8_step(&ad0, _mm512_loadu_si512(x + i + 128), _mm512_loadu_si512(y + i + 128));
        manhattan_i8_step(&ad1, _mm512_loadu_si512(x + i + 192), _mm512_loadu_si512(y + i + 192));
    }
    if (n & 128) {
        manhattan_i8_step(&ad0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        manhattan_i8_step(&ad1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        manhattan_i8_step(&ad0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        manhattan_i8_step(&ad1, _mm512_maskz_loadu_epi8(tail, x + i), _mm512_maskz_loadu_epi8(tail, y + i));
    }
    ad0 = _mm512_add_epi32(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_i8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const __m512i zero = _mm512_setzero_si512();
    __m512i ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t ad_sum[4];
        if (n * sizeof(int8_t) <= 256) {
            const int8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const int8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            manhattan_i8_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 1024)
                    RUVGEN_OPAQUE(x);
                manhattan_i8_row(x, (const int8_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_add4_i(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_i8_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_manhattan_i8_rows_d64__avx512vnni, manhattan_i8_rows, 64)
RUVGEN_ROWS(rk_manhattan_i8_rows_d96__avx512vnni, manhattan_i8_rows, 96)
RUVGEN_ROWS(rk_manhattan_i8_rows_d100__avx512vnni, manhattan_i8_rows, 100)
RUVGEN_ROWS(rk_manhattan_i8_rows_d128__avx512vnni, manhattan_i8_rows, 128)
RUVGEN_ROWS(rk_manhattan_i8_rows_d200__avx512vnni, manhattan_i8_rows, 200)
RUVGEN_ROWS(rk_manhattan_i8_rows_d256__avx512vnni, manhattan_i8_rows, 256)
RUVGEN_ROWS(rk_manhattan_i8_rows_d300__avx512vnni, manhattan_i8_rows, 300)
RUVGEN_ROWS(rk_manhattan_i8_rows_d384__avx512vnni, manhattan_i8_rows, 384)
RUVGEN_ROWS(rk_manhattan_i8_rows_d512__avx512vnni, manhattan_i8_rows, 512)
RUVGEN_ROWS(rk_manhattan_i8_rows_d768__avx512vnni, manhattan_i8_rows, 768)
RUVGEN_ROWS(rk_manhattan_i8_rows_d960__avx512vnni, manhattan_i8_rows, 960)
RUVGEN_ROWS(rk_manhattan_i8_rows_d1024__avx512vnni, manhattan_i8_rows, 1024)
RUVGEN_ROWS(rk_manhattan_i8_rows_d1536__avx512vnni, manhattan_i8_rows, 1536)
RUVGEN_ROWS(rk_manhattan_i8_rows_d2048__avx512vnni, manhattan_i8_rows, 2048)
RUVGEN_ROWS(rk_manhattan_i8_rows_d3072__avx512vnni, manhattan_i8_rows, 3072)
RUVGEN_ROWS(rk_manhattan_i8_rows_dn__avx512vnni, manhattan_i8_rows, n)

/* chebyshev, i8: max |x−y| */
RUVGEN_INLINE void chebyshev_i8_row(const int8_t *x, const int8_t *y, size_t n, __m512i *ad)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        chebyshev_i8_step(&ad0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        chebyshev_i8_step(&ad1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        chebyshev_i8_step(&ad0, _mm512_loadu_si512(x + i + 128), _mm512_loadu_si512(y + i + 128));
        chebyshev_i8_step(&ad1, _mm512_loadu_si512(x + i + 192), _mm512_loadu_si512(y + i + 192));
    }
    if (n & 128) {
        chebyshev_i8_step(&ad0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        chebyshev_i8_step(&ad1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        chebyshev_i8_step(&ad0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        chebyshev_i8_step(&ad1, _mm512_maskz_loadu_epi8(tail, x + i), _mm512_maskz_loadu_epi8(tail, y + i));
    }
    ad0 = _mm512_max_epu8(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_i8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const __m512i zero = _mm512_setzero_si512();
    __m512i ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t ad_sum[4];
        if (n * sizeof(int8_t) <= 256) {
            const int8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const int8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            chebyshev_i8_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 1024)
                    RUVGEN_OPAQUE(x);
                chebyshev_i8_row(x, (const int8_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_max4_i(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_i8_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_chebyshev_i8_rows_d64__avx512vnni, chebyshev_i8_rows, 64)
RUVGEN_ROWS(rk_chebyshev_i8_rows_d96__avx512vnni, chebyshev_i8_rows, 96)
RUVGEN_ROWS(rk_chebyshev_i8_rows_d100__avx512vnni, chebyshev_i8_rows, 100)
RUVGEN_ROWS(rk_chebyshev_i8_rows_d128__avx512vnni, chebyshev_i8_rows, 128)
RUVGEN_ROWS(rk_chebyshev_i8_rows_d200__avx512vnni, chebyshev_i8_rows, 200)
RUVGEN_ROWS(rk_chebyshev_i8_rows_d256__avx512vnni, chebyshev_i8_rows, 256)
RUVGEN_ROWS(rk_chebyshev_i8_rows_d300__avx512vnni, chebyshev_i8_rows, 300)
RUVGEN_ROWS(rk_chebyshev_i8_rows_d384__avx512vnni, chebyshev_i8_rows, 384)
RUVGEN_ROWS(rk_chebyshev_i8_rows_d512__avx512vnni, chebyshev_i8_rows, 512)
RUVGEN_ROWS(rk_chebyshev_i8_rows_d768__avx512vnni, chebyshev_i8_rows, 768)
RUVGEN_ROWS(rk_chebyshev_i8_rows_d960__avx512vnni, chebyshev_i8_rows, 960)
RUVGEN_ROWS(rk_chebyshev_i8_rows_d1024__avx512vnni, chebyshev_i8_rows, 1024)
RUVGEN_ROWS(rk_chebyshev_i8_rows_d1536__avx512vnni, chebyshev_i8_rows, 1536)
RUVGEN_ROWS(rk_chebyshev_i8_rows_d2048__avx512vnni, chebyshev_i8_rows, 2048)
RUVGEN_ROWS(rk_chebyshev_i8_rows_d3072__avx512vnni, chebyshev_i8_rows, 3072)
RUVGEN_ROWS(rk_chebyshev_i8_rows_dn__avx512vnni, chebyshev_i8_rows, n)

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_xx(const uint8_t *y, size_t n)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        sqeuclidean_u8_xx_step(&xx0, _mm512_loadu_si512(y + i));
        sqeuclidean_u8_xx_step(&xx1, _mm512_loadu_si512(y + i + 64));
        sqeuclidean_u8_xx_step(&xx2, _mm512_loadu_si512(y + i + 128));
        sqeuclidean_u8_xx_step(&xx3, _mm512_loadu_si512(y + i + 192));
    }
    if (n & 128) {
        sqeuclidean_u8_xx_step(&xx0, _mm512_loadu_si512(y + i));
        sqeuclidean_u8_xx_step(&xx1, _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        sqeuclidean_u8_xx_step(&xx2, _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i b3 = _mm512_maskz_loadu_epi8(tail, y + i);
        const __m512i t3 = _mm512_maskz_mov_epi8(tail, flip(b3));
        xx3 = less(dp(xx3, b3, t3), top_bits(), t3);
    }
    xx0 = _mm512_add_epi32(xx0, xx2);
    xx1 = _mm512_add_epi32(xx1, xx3);
    xx0 = _mm512_add_epi32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE void sqeuclidean_u8_row(const uint8_t *x, const uint8_t *y, size_t n, __m512i *yy)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy0 = zero, xy1 = zero;
    __m512i yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        sqeuclidean_u8_xy_yy_step(&xy0, &yy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        sqeuclidean_u8_xy_yy_step(&xy1, &yy1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        sqeuclidean_u8_xy_yy_step(&xy0, &yy0, _mm512_loadu_si512(x + i + 128),
            _mm512_loadu_si512(y + i + 128));
        sqeuclidean_u8_xy_yy_step(&xy1, &yy1, _mm512_loadu_si512(x + i + 192),
            _mm512_loadu_si512(y + i + 192));
    }
    if (n & 128) {
        sqeuclidean_u8_xy_yy_step(&xy0, &yy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        sqeuclidean_u8_xy_yy_step(&xy1, &yy1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        sqeuclidean_u8_xy_yy_step(&xy0, &yy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i a3 = _mm512_maskz_loadu_epi8(tail, x + i);
        const __m512i b3 = _mm512_maskz_loadu_epi8(tail, y + i);
        const __m512i t3 = _mm512_maskz_mov_epi8(tail, flip(b3));
        xy1 = dp(xy1, a3, t3);
        yy1 = dp(dp(yy1, b3, t3), top_bits(), t3);
    }
    xy0 = _mm512_add_epi32(xy0, xy1);
    yy0 = _mm512_add_epi32(yy0, yy1);
    yy0 = _mm512_sub_epi32(yy0, _mm512_add_epi32(xy0, xy0));
    *yy = yy0;
}

RUVGEN_INLINE void sqeuclidean_u8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const __m512i zero = _mm512_setzero_si512();
    __m512i yy[4] = {zero, zero, zero, zero};
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
                if (n > 1024)
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

RUVGEN_ROWS(rk_sqeuclidean_u8_rows_d64__avx512vnni, sqeuclidean_u8_rows, 64)
RUVGEN_ROWS(rk_sqeuclidean_u8_rows_d96__avx512vnni, sqeuclidean_u8_rows, 96)
RUVGEN_ROWS(rk_sqeuclidean_u8_rows_d100__avx512vnni, sqeuclidean_u8_rows, 100)
RUVGEN_ROWS(rk_sqeuclidean_u8_rows_d128__avx512vnni, sqeuclidean_u8_rows, 128)
RUVGEN_ROWS(rk_sqeuclidean_u8_rows_d200__avx512vnni, sqeuclidean_u8_rows, 200)
RUVGEN_ROWS(rk_sqeuclidean_u8_rows_d256__avx512vnni, sqeuclidean_u8_rows, 256)
RUVGEN_ROWS(rk_sqeuclidean_u8_rows_d300__avx512vnni, sqeuclidean_u8_rows, 300)
RUVGEN_ROWS(rk_sqeuclidean_u8_rows_d384__avx512vnni, sqeuclidean_u8_rows, 384)
RUVGEN_ROWS(rk_sqeuclidean_u8_rows_d512__avx512vnni, sqeuclidean_u8_rows, 512)
RUVGEN_ROWS(rk_sqeuclidean_u8_rows_d768__avx512vnni, sqeuclidean_u8_rows, 768)
RUVGEN_ROWS(rk_sqeuclidean_u8_rows_d960__avx512vnni, sqeuclidean_u8_rows, 960)
RUVGEN_ROWS(rk_sqeuclidean_u8_rows_d1024__avx512vnni, sqeuclidean_u8_rows, 1024)
RUVGEN_ROWS(rk_sqeuclidean_u8_rows_d1536__avx512vnni, sqeuclidean_u8_rows, 1536)
RUVGEN_ROWS(rk_sqeuclidean_u8_rows_d2048__avx512vnni, sqeuclidean_u8_rows, 2048)
RUVGEN_ROWS(rk_sqeuclidean_u8_rows_d3072__avx512vnni, sqeuclidean_u8_rows, 3072)
RUVGEN_ROWS(rk_sqeuclidean_u8_rows_dn__avx512vnni, sqeuclidean_u8_rows, n)

/* euclidean, u8: √ Σ (x−y)² */
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d64__avx512vnni, rk_sqeuclidean_u8_rows_d64__avx512vnni,
    euclidean_u8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d96__avx512vnni, rk_sqeuclidean_u8_rows_d96__avx512vnni,
    euclidean_u8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d100__avx512vnni, rk_sqeuclidean_u8_rows_d100__avx512vnni,
    euclidean_u8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d128__avx512vnni, rk_sqeuclidean_u8_rows_d128__avx512vnni,
    euclidean_u8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d200__avx512vnni, rk_sqeuclidean_u8_rows_d200__avx512vnni,
    euclidean_u8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d256__avx512vnni, rk_sqeuclidean_u8_rows_d256__avx512vnni,
    euclidean_u8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d300__avx512vnni, rk_sqeuclidean_u8_rows_d300__avx512vnni,
    euclidean_u8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d384__avx512vnni, rk_sqeuclidean_u8_rows_d384__avx512vnni,
    euclidean_u8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d512__avx512vnni, rk_sqeuclidean_u8_rows_d512__avx512vnni,
    euclidean_u8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d768__avx512vnni, rk_sqeuclidean_u8_rows_d768__avx512vnni,
    euclidean_u8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d960__avx512vnni, rk_sqeuclidean_u8_rows_d960__avx512vnni,
    euclidean_u8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d1024__avx512vnni, rk_sqeuclidean_u8_rows_d1024__avx512vnni,
    euclidean_u8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d1536__avx512vnni, rk_sqeuclidean_u8_rows_d1536__avx512vnni,
    euclidean_u8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d2048__avx512vnni, rk_sqeuclidean_u8_rows_d2048__avx512vnni,
    euclidean_u8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d3072__avx512vnni, rk_sqeuclidean_u8_rows_d3072__avx512vnni,
    euclidean_u8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_dn__avx512vnni, rk_sqeuclidean_u8_rows_dn__avx512vnni,
    euclidean_u8_after_all)

/* dot, u8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_u8_x1(const uint8_t *y, size_t n)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        dot_u8_x1_step(&x10, _mm512_loadu_si512(y + i));
        dot_u8_x1_step(&x11, _mm512_loadu_si512(y + i + 64));
        dot_u8_x1_step(&x12, _mm512_loadu_si512(y + i + 128));
        dot_u8_x1_step(&x13, _mm512_loadu_si512(y + i + 192));
    }
    if (n & 128) {
        dot_u8_x1_step(&x10, _mm512_loadu_si512(y + i));
        dot_u8_x1_step(&x11, _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        dot_u8_x1_step(&x12, _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        dot_u8_x1_step(&x13, _mm512_maskz_loadu_epi8(tail, y + i));
    }
    x10 = _mm512_add_epi32(x10, x12);
    x11 = _mm512_add_epi32(x11, x13);
    x10 = _mm512_add_epi32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE void dot_u8_row(const uint8_t *x, const uint8_t *y, size_t n, __m512i *xy)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 512 <= n; i += 512) {
        dot_u8_xy_step(&xy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        dot_u8_xy_step(&xy1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        dot_u8_xy_step(&xy2, _mm512_loadu_si512(x + i + 128), _mm512_loadu_si512(y + i + 128));
        dot_u8_xy_step(&xy3, _mm512_loadu_si512(x + i + 192), _mm512_loadu_si512(y + i + 192));
        dot_u8_xy_step(&xy0, _mm512_loadu_si512(x + i + 256), _mm512_loadu_si512(y + i + 256));
        dot_u8_xy_step(&xy1, _mm512_loadu_si512(x + i + 320), _mm512_loadu_si512(y + i + 320));
        dot_u8_xy_step(&xy2, _mm512_loadu_si512(x + i + 384), _mm512_loadu_si512(y + i + 384));
        dot_u8_xy_step(&xy3, _mm512_loadu_si512(x + i + 448), _mm512_loadu_si512(y + i + 448));
    }
    if (n & 256) {
        dot_u8_xy_step(&xy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        dot_u8_xy_step(&xy1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        dot_u8_xy_step(&xy2, _mm512_loadu_si512(x + i + 128), _mm512_loadu_si512(y + i + 128));
        dot_u8_xy_step(&xy3, _mm512_loadu_si512(x + i + 192), _mm512_loadu_si512(y + i + 192));
        i += 256;
    }
    if (n & 128) {
        dot_u8_xy_step(&xy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        dot_u8_xy_step(&xy1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        dot_u8_xy_step(&xy2, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i a7 = _mm512_maskz_loadu_epi8(tail, x + i);
        const __m512i b7 = _mm512_maskz_loadu_epi8(tail, y + i);
        const __m512i t7 = _mm512_maskz_mov_epi8(tail, flip(b7));
        xy3 = dp(xy3, a7, t7);
    }
    xy0 = _mm512_add_epi32(xy0, xy2);
    xy1 = _mm512_add_epi32(xy1, xy3);
    xy0 = _mm512_add_epi32(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_u8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy[4] = {zero, zero, zero, zero};
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
                if (n > 1024)
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

RUVGEN_ROWS(rk_dot_u8_rows_d64__avx512vnni, dot_u8_rows, 64)
RUVGEN_ROWS(rk_dot_u8_rows_d96__avx512vnni, dot_u8_rows, 96)
RUVGEN_ROWS(rk_dot_u8_rows_d100__avx512vnni, dot_u8_rows, 100)
RUVGEN_ROWS(rk_dot_u8_rows_d128__avx512vnni, dot_u8_rows, 128)
RUVGEN_ROWS(rk_dot_u8_rows_d200__avx512vnni, dot_u8_rows, 200)
RUVGEN_ROWS(rk_dot_u8_rows_d256__avx512vnni, dot_u8_rows, 256)
RUVGEN_ROWS(rk_dot_u8_rows_d300__avx512vnni, dot_u8_rows, 300)
RUVGEN_ROWS(rk_dot_u8_rows_d384__avx512vnni, dot_u8_rows, 384)
RUVGEN_ROWS(rk_dot_u8_rows_d512__avx512vnni, dot_u8_rows, 512)
RUVGEN_ROWS(rk_dot_u8_rows_d768__avx512vnni, dot_u8_rows, 768)
RUVGEN_ROWS(rk_dot_u8_rows_d960__avx512vnni, dot_u8_rows, 960)
RUVGEN_ROWS(rk_dot_u8_rows_d1024__avx512vnni, dot_u8_rows, 1024)
RUVGEN_ROWS(rk_dot_u8_rows_d1536__avx512vnni, dot_u8_rows, 1536)
RUVGEN_ROWS(rk_dot_u8_rows_d2048__avx512vnni, dot_u8_rows, 2048)
RUVGEN_ROWS(rk_dot_u8_rows_d3072__avx512vnni, dot_u8_rows, 3072)
RUVGEN_ROWS(rk_dot_u8_rows_dn__avx512vnni, dot_u8_rows, n)

/* cosine, u8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE uint32_t cosine_u8_x1(const uint8_t *y, size_t n)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        cosine_u8_x1_step(&x10, _mm512_loadu_si512(y + i));
        cosine_u8_x1_step(&x11, _mm512_loadu_si512(y + i + 64));
        cosine_u8_x1_step(&x12, _mm512_loadu_si512(y + i + 128));
        cosine_u8_x1_step(&x13, _mm512_loadu_si512(y + i + 192));
    }
    if (n & 128) {
        cosine_u8_x1_step(&x10, _mm512_loadu_si512(y + i));
        cosine_u8_x1_step(&x11, _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        cosine_u8_x1_step(&x12, _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        cosine_u8_x1_step(&x13, _mm512_maskz_loadu_epi8(tail, y + i));
    }
    x10 = _mm512_add_epi32(x10, x12);
    x11 = _mm512_add_epi32(x11, x13);
    x10 = _mm512_add_epi32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE uint32_t cosine_u8_xx(const uint8_t *y, size_t n)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        cosine_u8_xx_step(&xx0, _mm512_loadu_si512(y + i));
        cosine_u8_xx_step(&xx1, _mm512_loadu_si512(y + i + 64));
        cosine_u8_xx_step(&xx2, _mm512_loadu_si512(y + i + 128));
        cosine_u8_xx_step(&xx3, _mm512_loadu_si512(y + i + 192));
    }
    if (n & 128) {
        cosine_u8_xx_step(&xx0, _mm512_loadu_si512(y + i));
        cosine_u8_xx_step(&xx1, _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        cosine_u8_xx_step(&xx2, _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i b3 = _mm512_maskz_loadu_epi8(tail, y + i);
        const __m512i t3 = _mm512_maskz_mov_epi8(tail, flip(b3));
        xx3 = less(dp(xx3, b3, t3), b3, top_bits());
    }
    xx0 = _mm512_add_epi32(xx0, xx2);
    xx1 = _mm512_add_epi32(xx1, xx3);
    xx0 = _mm512_add_epi32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE void cosine_u8_row(const uint8_t *x, const uint8_t *y, size_t n, __m512i *xy, __m512i *yy)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy0 = zero, xy1 = zero;
    __m512i yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        cosine_u8_xy_yy_step(&xy0, &yy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        cosine_u8_xy_yy_step(&xy1, &yy1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        cosine_u8_xy_yy_step(&xy0, &yy0, _mm512_loadu_si512(x + i + 128), _mm512_loadu_si512(y + i + 128));
        cosine_u8_xy_yy_step(&xy1, &yy1, _mm512_loadu_si512(x + i + 192), _mm512_loadu_si512(y + i + 192));
    }
    if (n & 128) {
        cosine_u8_xy_yy_step(&xy0, &yy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        cosine_u8_xy_yy_step(&xy1, &yy1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        cosine_u8_xy_yy_step(&xy0, &yy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i a3 = _mm512_maskz_loadu_epi8(tail, x + i);
        const __m512i b3 = _mm512_maskz_loadu_epi8(tail, y + i);
        const __m512i t3 = _mm512_maskz_mov_epi8(tail, flip(b3));
        xy1 = dp(xy1, a3, t3);
        yy1 = less(dp(yy1, b3, t3), b3, top_bits());
    }
    xy0 = _mm512_add_epi32(xy0, xy1);
    yy0 = _mm512_add_epi32(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_u8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    float *const restrict out = (float *)results;
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy[4] = {zero, zero, zero, zero};
    __m512i yy[4] = {zero, zero, zero, zero};
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
                if (n > 1024)
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

RUVGEN_ROWS(rk_cosine_u8_rows_d64__avx512vnni, cosine_u8_rows, 64)
RUVGEN_ROWS(rk_cosine_u8_rows_d96__avx512vnni, cosine_u8_rows, 96)
RUVGEN_ROWS(rk_cosine_u8_rows_d100__avx512vnni, cosine_u8_rows, 100)
RUVGEN_ROWS(rk_cosine_u8_rows_d128__avx512vnni, cosine_u8_rows, 128)
RUVGEN_ROWS(rk_cosine_u8_rows_d200__avx512vnni, cosine_u8_rows, 200)
RUVGEN_ROWS(rk_cosine_u8_rows_d256__avx512vnni, cosine_u8_rows, 256)
RUVGEN_ROWS(rk_cosine_u8_rows_d300__avx512vnni, cosine_u8_rows, 300)
RUVGEN_ROWS(rk_cosine_u8_rows_d384__avx512vnni, cosine_u8_rows, 384)
RUVGEN_ROWS(rk_cosine_u8_rows_d512__avx512vnni, cosine_u8_rows, 512)
RUVGEN_ROWS(rk_cosine_u8_rows_d768__avx512vnni, cosine_u8_rows, 768)
RUVGEN_ROWS(rk_cosine_u8_rows_d960__avx512vnni, cosine_u8_rows, 960)
RUVGEN_ROWS(rk_cosine_u8_rows_d1024__avx512vnni, cosine_u8_rows, 1024)
RUVGEN_ROWS(rk_cosine_u8_rows_d1536__avx512vnni, cosine_u8_rows, 1536)
RUVGEN_ROWS(rk_cosine_u8_rows_d2048__avx512vnni, cosine_u8_rows, 2048)
RUVGEN_ROWS(rk_cosine_u8_rows_d3072__avx512vnni, cosine_u8_rows, 3072)
RUVGEN_ROWS(rk_cosine_u8_rows_dn__avx512vnni, cosine_u8_rows, n)

/* manhattan, u8: Σ |x−y| */
RUVGEN_INLINE void manhattan_u8_row(const uint8_t *x, const uint8_t *y, size_t n, __m512i *ad)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        manhattan_u8_step(&ad0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        manhattan_u8_step(&ad1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        manhattan_u8_step(&ad0, _mm512_loadu_si512(x + i + 128), _mm512_loadu_si512(y + i + 128));
        manhattan_u8_step(&ad1, _mm512_loadu_si512(x + i + 192), _mm512_loadu_si512(y + i + 192));
    }
    if (n & 128) {
        manhattan_u8_step(&ad0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        manhattan_u8_step(&ad1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        manhattan_u8_step(&ad0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        manhattan_u8_step(&ad1, _mm512_maskz_loadu_epi8(tail, x + i), _mm512_maskz_loadu_epi8(tail, y + i));
    }
    ad0 = _mm512_add_epi32(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_u8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const __m512i zero = _mm512_setzero_si512();
    __m512i ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t ad_sum[4];
        if (n * sizeof(uint8_t) <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            manhattan_u8_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 1024)
                    RUVGEN_OPAQUE(x);
                manhattan_u8_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_add4_i(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_u8_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_manhattan_u8_rows_d64__avx512vnni, manhattan_u8_rows, 64)
RUVGEN_ROWS(rk_manhattan_u8_rows_d96__avx512vnni, manhattan_u8_rows, 96)
RUVGEN_ROWS(rk_manhattan_u8_rows_d100__avx512vnni, manhattan_u8_rows, 100)
RUVGEN_ROWS(rk_manhattan_u8_rows_d128__avx512vnni, manhattan_u8_rows, 128)
RUVGEN_ROWS(rk_manhattan_u8_rows_d200__avx512vnni, manhattan_u8_rows, 200)
RUVGEN_ROWS(rk_manhattan_u8_rows_d256__avx512vnni, manhattan_u8_rows, 256)
RUVGEN_ROWS(rk_manhattan_u8_rows_d300__avx512vnni, manhattan_u8_rows, 300)
RUVGEN_ROWS(rk_manhattan_u8_rows_d384__avx512vnni, manhattan_u8_rows, 384)
RUVGEN_ROWS(rk_manhattan_u8_rows_d512__avx512vnni, manhattan_u8_rows, 512)
RUVGEN_ROWS(rk_manhattan_u8_rows_d768__avx512vnni, manhattan_u8_rows, 768)
RUVGEN_ROWS(rk_manhattan_u8_rows_d960__avx512vnni, manhattan_u8_rows, 960)
RUVGEN_ROWS(rk_manhattan_u8_rows_d1024__avx512vnni, manhattan_u8_rows, 1024)
RUVGEN_ROWS(rk_manhattan_u8_rows_d1536__avx512vnni, manhattan_u8_rows, 1536)
RUVGEN_ROWS(rk_manhattan_u8_rows_d2048__avx512vnni, manhattan_u8_rows, 2048)
RUVGEN_ROWS(rk_manhattan_u8_rows_d3072__avx512vnni, manhattan_u8_rows, 3072)
RUVGEN_ROWS(rk_manhattan_u8_rows_dn__avx512vnni, manhattan_u8_rows, n)

/* chebyshev, u8: max |x−y| */
RUVGEN_INLINE void chebyshev_u8_row(const uint8_t *x, const uint8_t *y, size_t n, __m512i *ad)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        chebyshev_u8_step(&ad0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        chebyshev_u8_step(&ad1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        chebyshev_u8_step(&ad0, _mm512_loadu_si512(x + i + 128), _mm512_loadu_si512(y + i + 128));
        chebyshev_u8_step(&ad1, _mm512_loadu_si512(x + i + 192), _mm512_loadu_si512(y + i + 192));
    }
    if (n & 128) {
        chebyshev_u8_step(&ad0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        chebyshev_u8_step(&ad1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        chebyshev_u8_step(&ad0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        chebyshev_u8_step(&ad1, _mm512_maskz_loadu_epi8(tail, x + i), _mm512_maskz_loadu_epi8(tail, y + i));
    }
    ad0 = _mm512_max_epu8(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_u8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const __m512i zero = _mm512_setzero_si512();
    __m512i ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t ad_sum[4];
        if (n * sizeof(uint8_t) <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            chebyshev_u8_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 1024)
                    RUVGEN_OPAQUE(x);
                chebyshev_u8_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_max4_i(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_u8_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_chebyshev_u8_rows_d64__avx512vnni, chebyshev_u8_rows, 64)
RUVGEN_ROWS(rk_chebyshev_u8_rows_d96__avx512vnni, chebyshev_u8_rows, 96)
RUVGEN_ROWS(rk_chebyshev_u8_rows_d100__avx512vnni, chebyshev_u8_rows, 100)
RUVGEN_ROWS(rk_chebyshev_u8_rows_d128__avx512vnni, chebyshev_u8_rows, 128)
RUVGEN_ROWS(rk_chebyshev_u8_rows_d200__avx512vnni, chebyshev_u8_rows, 200)
RUVGEN_ROWS(rk_chebyshev_u8_rows_d256__avx512vnni, chebyshev_u8_rows, 256)
RUVGEN_ROWS(rk_chebyshev_u8_rows_d300__avx512vnni, chebyshev_u8_rows, 300)
RUVGEN_ROWS(rk_chebyshev_u8_rows_d384__avx512vnni, chebyshev_u8_rows, 384)
RUVGEN_ROWS(rk_chebyshev_u8_rows_d512__avx512vnni, chebyshev_u8_rows, 512)
RUVGEN_ROWS(rk_chebyshev_u8_rows_d768__avx512vnni, chebyshev_u8_rows, 768)
RUVGEN_ROWS(rk_chebyshev_u8_rows_d960__avx512vnni, chebyshev_u8_rows, 960)
RUVGEN_ROWS(rk_chebyshev_u8_rows_d1024__avx512vnni, chebyshev_u8_rows, 1024)
RUVGEN_ROWS(rk_chebyshev_u8_rows_d1536__avx512vnni, chebyshev_u8_rows, 1536)
RUVGEN_ROWS(rk_chebyshev_u8_rows_d2048__avx512vnni, chebyshev_u8_rows, 2048)
RUVGEN_ROWS(rk_chebyshev_u8_rows_d3072__avx512vnni, chebyshev_u8_rows, 3072)
RUVGEN_ROWS(rk_chebyshev_u8_rows_dn__avx512vnni, chebyshev_u8_rows, n)

/* dot, sq8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_sq8_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void dot_sq8_row(const int8_t *x, const uint8_t *y, size_t n, __m512i *xy)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 512 <= n; i += 512) {
        dot_sq8_xy_step(&xy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        dot_sq8_xy_step(&xy1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        dot_sq8_xy_step(&xy2, _mm512_loadu_si512(x + i + 128), _mm512_loadu_si512(y + i + 128));
        dot_sq8_xy_step(&xy3, _mm512_loadu_si512(x + i + 192), _mm512_loadu_si512(y + i + 192));
        dot_sq8_xy_step(&xy0, _mm512_loadu_si512(x + i + 256), _mm512_loadu_si512(y + i + 256));
        dot_sq8_xy_step(&xy1, _mm512_loadu_si512(x + i + 320), _mm512_loadu_si512(y + i + 320));
        dot_sq8_xy_step(&xy2, _mm512_loadu_si512(x + i + 384), _mm512_loadu_si512(y + i + 384));
        dot_sq8_xy_step(&xy3, _mm512_loadu_si512(x + i + 448), _mm512_loadu_si512(y + i + 448));
    }
    if (n & 256) {
        dot_sq8_xy_step(&xy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        dot_sq8_xy_step(&xy1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        dot_sq8_xy_step(&xy2, _mm512_loadu_si512(x + i + 128), _mm512_loadu_si512(y + i + 128));
        dot_sq8_xy_step(&xy3, _mm512_loadu_si512(x + i + 192), _mm512_loadu_si512(y + i + 192));
        i += 256;
    }
    if (n & 128) {
        dot_sq8_xy_step(&xy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        dot_sq8_xy_step(&xy1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        dot_sq8_xy_step(&xy2, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        dot_sq8_xy_step(&xy3, _mm512_maskz_loadu_epi8(tail, x + i), _mm512_maskz_loadu_epi8(tail, y + i));
    }
    xy0 = _mm512_add_epi32(xy0, xy2);
    xy1 = _mm512_add_epi32(xy1, xy3);
    xy0 = _mm512_add_epi32(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_sq8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy[4] = {zero, zero, zero, zero};
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
                if (n > 1024)
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

RUVGEN_ROWS(rk_dot_sq8_rows_d64__avx512vnni, dot_sq8_rows, 64)
RUVGEN_ROWS(rk_dot_sq8_rows_d96__avx512vnni, dot_sq8_rows, 96)
RUVGEN_ROWS(rk_dot_sq8_rows_d100__avx512vnni, dot_sq8_rows, 100)
RUVGEN_ROWS(rk_dot_sq8_rows_d128__avx512vnni, dot_sq8_rows, 128)
RUVGEN_ROWS(rk_dot_sq8_rows_d200__avx512vnni, dot_sq8_rows, 200)
RUVGEN_ROWS(rk_dot_sq8_rows_d256__avx512vnni, dot_sq8_rows, 256)
RUVGEN_ROWS(rk_dot_sq8_rows_d300__avx512vnni, dot_sq8_rows, 300)
RUVGEN_ROWS(rk_dot_sq8_rows_d384__avx512vnni, dot_sq8_rows, 384)
RUVGEN_ROWS(rk_dot_sq8_rows_d512__avx512vnni, dot_sq8_rows, 512)
RUVGEN_ROWS(rk_dot_sq8_rows_d768__avx512vnni, dot_sq8_rows, 768)
RUVGEN_ROWS(rk_dot_sq8_rows_d960__avx512vnni, dot_sq8_rows, 960)
RUVGEN_ROWS(rk_dot_sq8_rows_d1024__avx512vnni, dot_sq8_rows, 1024)
RUVGEN_ROWS(rk_dot_sq8_rows_d1536__avx512vnni, dot_sq8_rows, 1536)
RUVGEN_ROWS(rk_dot_sq8_rows_d2048__avx512vnni, dot_sq8_rows, 2048)
RUVGEN_ROWS(rk_dot_sq8_rows_d3072__avx512vnni, dot_sq8_rows, 3072)
RUVGEN_ROWS(rk_dot_sq8_rows_dn__avx512vnni, dot_sq8_rows, n)

/* dot, sq4: −Σ x·y */
RUVGEN_INLINE uint32_t dot_sq4_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void dot_sq4_row(const int8_t *x, const uint8_t *y, size_t n, __m512i *xy)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 512 <= n; i += 512) {
        dot_sq4_xy_step(&xy0, _mm512_loadu_si512(x + i), load_n(y + i / 2));
        dot_sq4_xy_step(&xy1, _mm512_loadu_si512(x + i + 64), load_n(y + (i + 64) / 2));
        dot_sq4_xy_step(&xy2, _mm512_loadu_si512(x + i + 128), load_n(y + (i + 128) / 2));
        dot_sq4_xy_step(&xy3, _mm512_loadu_si512(x + i + 192), load_n(y + (i + 192) / 2));
        dot_sq4_xy_step(&xy0, _mm512_loadu_si512(x + i + 256), load_n(y + (i + 256) / 2));
        dot_sq4_xy_step(&xy1, _mm512_loadu_si512(x + i + 320), load_n(y + (i + 320) / 2));
        dot_sq4_xy_step(&xy2, _mm512_loadu_si512(x + i + 384), load_n(y + (i + 384) / 2));
        dot_sq4_xy_step(&xy3, _mm512_loadu_si512(x + i + 448), load_n(y + (i + 448) / 2));
    }
    if (n & 256) {
        dot_sq4_xy_step(&xy0, _mm512_loadu_si512(x + i), load_n(y + i / 2));
        dot_sq4_xy_step(&xy1, _mm512_loadu_si512(x + i + 64), load_n(y + (i + 64) / 2));
        dot_sq4_xy_step(&xy2, _mm512_loadu_si512(x + i + 128), load_n(y + (i + 128) / 2));
        dot_sq4_xy_step(&xy3, _mm512_loadu_si512(x + i + 192), load_n(y + (i + 192) / 2));
        i += 256;
    }
    if (n & 128) {
        dot_sq4_xy_step(&xy0, _mm512_loadu_si512(x + i), load_n(y + i / 2));
        dot_sq4_xy_step(&xy1, _mm512_loadu_si512(x + i + 64), load_n(y + (i + 64) / 2));
        i += 128;
    }
    if (n & 64) {
        dot_sq4_xy_step(&xy2, _mm512_loadu_si512(x + i), load_n(y + i / 2));
        i += 64;
    }
    xy0 = _mm512_add_epi32(xy0, xy2);
    xy1 = _mm512_add_epi32(xy1, xy3);
    xy0 = _mm512_add_epi32(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_sq4_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy[4] = {zero, zero, zero, zero};
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
                if (n > 1024)
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

RUVGEN_ROWS(rk_dot_sq4_rows_dn__avx512vnni, dot_sq4_rows, n)

/* hamming, b1: bits that differ */
RUVGEN_INLINE void hamming_b1_row(const uint8_t *x, const uint8_t *y, size_t n, __m512i *ne)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i ne0 = zero, ne1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        hamming_b1_step(&ne0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        hamming_b1_step(&ne1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        hamming_b1_step(&ne0, _mm512_loadu_si512(x + i + 128), _mm512_loadu_si512(y + i + 128));
        hamming_b1_step(&ne1, _mm512_loadu_si512(x + i + 192), _mm512_loadu_si512(y + i + 192));
    }
    if (n & 128) {
        hamming_b1_step(&ne0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        hamming_b1_step(&ne1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        hamming_b1_step(&ne0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        hamming_b1_step(&ne1, _mm512_maskz_loadu_epi8(tail, x + i), _mm512_maskz_loadu_epi8(tail, y + i));
    }
    ne0 = _mm512_add_epi64(ne0, ne1);
    *ne = ne0;
}

RUVGEN_INLINE void hamming_b1_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const __m512i zero = _mm512_setzero_si512();
    __m512i ne[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t ne_sum[4];
        if (n * sizeof(uint8_t) <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            hamming_b1_four(x, y, n, ne_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 1024)
                    RUVGEN_OPAQUE(x);
                hamming_b1_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &ne[r]);
            }
            reduce_add4_b(ne_sum, ne[0], ne[1], ne[2], ne[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = hamming_b1_finish(ne_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_hamming_b1_rows_d64__avx512vnni, hamming_b1_rows, 64)
RUVGEN_ROWS(rk_hamming_b1_rows_d96__avx512vnni, hamming_b1_rows, 96)
RUVGEN_ROWS(rk_hamming_b1_rows_d100__avx512vnni, hamming_b1_rows, 100)
RUVGEN_ROWS(rk_hamming_b1_rows_d128__avx512vnni, hamming_b1_rows, 128)
RUVGEN_ROWS(rk_hamming_b1_rows_d200__avx512vnni, hamming_b1_rows, 200)
RUVGEN_ROWS(rk_hamming_b1_rows_d256__avx512vnni, hamming_b1_rows, 256)
RUVGEN_ROWS(rk_hamming_b1_rows_d300__avx512vnni, hamming_b1_rows, 300)
RUVGEN_ROWS(rk_hamming_b1_rows_d384__avx512vnni, hamming_b1_rows, 384)
RUVGEN_ROWS(rk_hamming_b1_rows_d512__avx512vnni, hamming_b1_rows, 512)
RUVGEN_ROWS(rk_hamming_b1_rows_d768__avx512vnni, hamming_b1_rows, 768)
RUVGEN_ROWS(rk_hamming_b1_rows_d960__avx512vnni, hamming_b1_rows, 960)
RUVGEN_ROWS(rk_hamming_b1_rows_d1024__avx512vnni, hamming_b1_rows, 1024)
RUVGEN_ROWS(rk_hamming_b1_rows_d1536__avx512vnni, hamming_b1_rows, 1536)
RUVGEN_ROWS(rk_hamming_b1_rows_d2048__avx512vnni, hamming_b1_rows, 2048)
RUVGEN_ROWS(rk_hamming_b1_rows_d3072__avx512vnni, hamming_b1_rows, 3072)
RUVGEN_ROWS(rk_hamming_b1_rows_dn__avx512vnni, hamming_b1_rows, n)

/* jaccard, b1: 1 − |x∧y| / |x∨y|, 0 if both are empty */
RUVGEN_INLINE uint32_t jaccard_b1_xx(const uint8_t *y, size_t n)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        jaccard_b1_xx_step(&xx0, _mm512_loadu_si512(y + i));
        jaccard_b1_xx_step(&xx1, _mm512_loadu_si512(y + i + 64));
    }
    if (n & 64) {
        jaccard_b1_xx_step(&xx0, _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        jaccard_b1_xx_step(&xx1, _mm512_maskz_loadu_epi8(tail, y + i));
    }
    xx0 = _mm512_add_epi64(xx0, xx1);
    return reduce_add_b(xx0);
}

RUVGEN_INLINE void jaccard_b1_row(const uint8_t *x, const uint8_t *y, size_t n, __m512i *xy, __m512i *yy)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy0 = zero;
    __m512i yy0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        jaccard_b1_xy_yy_step(&xy0, &yy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        jaccard_b1_xy_yy_step(&xy0, &yy0, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
    }
    if (n & 64) {
        jaccard_b1_xy_yy_step(&xy0, &yy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        jaccard_b1_xy_yy_step(&xy0, &yy0, _mm512_maskz_loadu_epi8(tail, x + i),
            _mm512_maskz_loadu_epi8(tail, y + i));
    }
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void jaccard_b1_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    float *const restrict out = (float *)results;
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy[4] = {zero, zero, zero, zero};
    __m512i yy[4] = {zero, zero, zero, zero};
    const uint32_t xx = jaccard_b1_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        uint32_t xy_sum[4], yy_sum[4];
        if (n * sizeof(uint8_t) <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            jaccard_b1_four(x, y, n, xy_sum, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 1024)
                    RUVGEN_OPAQUE(x);
                jaccard_b1_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &xy[r], &yy[r]);
            }
            reduce_add4_b(xy_sum, xy[0], xy[1], xy[2], xy[3]);
            reduce_add4_b(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = jaccard_b1_finish(xy_sum[r], xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_jaccard_b1_rows_d64__avx512vnni, jaccard_b1_rows, 64)
RUVGEN_ROWS(rk_jaccard_b1_rows_d96__avx512vnni, jaccard_b1_rows, 96)
RUVGEN_ROWS(rk_jaccard_b1_rows_d100__avx512vnni, jaccard_b1_rows, 100)
RUVGEN_ROWS(rk_jaccard_b1_rows_d128__avx512vnni, jaccard_b1_rows, 128)
RUVGEN_ROWS(rk_jaccard_b1_rows_d200__avx512vnni, jaccard_b1_rows, 200)
RUVGEN_ROWS(rk_jaccard_b1_rows_d256__avx512vnni, jaccard_b1_rows, 256)
RUVGEN_ROWS(rk_jaccard_b1_rows_d300__avx512vnni, jaccard_b1_rows, 300)
RUVGEN_ROWS(rk_jaccard_b1_rows_d384__avx512vnni, jaccard_b1_rows, 384)
RUVGEN_ROWS(rk_jaccard_b1_rows_d512__avx512vnni, jaccard_b1_rows, 512)
RUVGEN_ROWS(rk_jaccard_b1_rows_d768__avx512vnni, jaccard_b1_rows, 768)
RUVGEN_ROWS(rk_jaccard_b1_rows_d960__avx512vnni, jaccard_b1_rows, 960)
RUVGEN_ROWS(rk_jaccard_b1_rows_d1024__avx512vnni, jaccard_b1_rows, 1024)
RUVGEN_ROWS(rk_jaccard_b1_rows_d1536__avx512vnni, jaccard_b1_rows, 1536)
RUVGEN_ROWS(rk_jaccard_b1_rows_d2048__avx512vnni, jaccard_b1_rows, 2048)
RUVGEN_ROWS(rk_jaccard_b1_rows_d3072__avx512vnni, jaccard_b1_rows, 3072)
RUVGEN_ROWS(rk_jaccard_b1_rows_dn__avx512vnni, jaccard_b1_rows, n)

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#define ROW(METRIC, DTYPE, FORM, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_AVX512VNNI, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_##FORM, RUVGEN_ISA_AVX512VNNI, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_rows_avx512vnni[] = {
    ROW(SQEUCLIDEAN, I8, ROWS, 64, rk_sqeuclidean_i8_rows_d64__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, I8, ROWS, 96, rk_sqeuclidean_i8_rows_d96__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, I8, ROWS, 100, rk_sqeuclidean_i8_rows_d100__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, I8, ROWS, 128, rk_sqeuclidean_i8_rows_d128__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, I8, ROWS, 200, rk_sqeuclidean_i8_rows_d200__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, I8, ROWS, 256, rk_sqeuclidean_i8_rows_d256__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, I8, ROWS, 300, rk_sqeuclidean_i8_rows_d300__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, I8, ROWS, 384, rk_sqeuclidean_i8_rows_d384__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, I8, ROWS, 512, rk_sqeuclidean_i8_rows_d512__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, I8, ROWS, 768, rk_sqeuclidean_i8_rows_d768__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, I8, ROWS, 960, rk_sqeuclidean_i8_rows_d960__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, I8, ROWS, 1024, rk_sqeuclidean_i8_rows_d1024__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, I8, ROWS, 1536, rk_sqeuclidean_i8_rows_d1536__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, I8, ROWS, 2048, rk_sqeuclidean_i8_rows_d2048__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, I8, ROWS, 3072, rk_sqeuclidean_i8_rows_d3072__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, I8, ROWS, 0, rk_sqeuclidean_i8_rows_dn__avx512vnni, UINT32_T),
    ROW(EUCLIDEAN, I8, ROWS, 64, rk_euclidean_i8_rows_d64__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, I8, ROWS, 96, rk_euclidean_i8_rows_d96__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, I8, ROWS, 100, rk_euclidean_i8_rows_d100__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, I8, ROWS, 128, rk_euclidean_i8_rows_d128__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, I8, ROWS, 200, rk_euclidean_i8_rows_d200__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, I8, ROWS, 256, rk_euclidean_i8_rows_d256__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, I8, ROWS, 300, rk_euclidean_i8_rows_d300__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, I8, ROWS, 384, rk_euclidean_i8_rows_d384__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, I8, ROWS, 512, rk_euclidean_i8_rows_d512__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, I8, ROWS, 768, rk_euclidean_i8_rows_d768__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, I8, ROWS, 960, rk_euclidean_i8_rows_d960__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, I8, ROWS, 1024, rk_euclidean_i8_rows_d1024__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, I8, ROWS, 1536, rk_euclidean_i8_rows_d1536__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, I8, ROWS, 2048, rk_euclidean_i8_rows_d2048__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, I8, ROWS, 3072, rk_euclidean_i8_rows_d3072__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, I8, ROWS, 0, rk_euclidean_i8_rows_dn__avx512vnni, FLOAT),
    ROW(DOT, I8, ROWS, 64, rk_dot_i8_rows_d64__avx512vnni, INT32_T),
    ROW(DOT, I8, ROWS, 96, rk_dot_i8_rows_d96__avx512vnni, INT32_T),
    ROW(DOT, I8, ROWS, 100, rk_dot_i8_rows_d100__avx512vnni, INT32_T),
    ROW(DOT, I8, ROWS, 128, rk_dot_i8_rows_d128__avx512vnni, INT32_T),
    ROW(DOT, I8, ROWS, 200, rk_dot_i8_rows_d200__avx512vnni, INT32_T),
    ROW(DOT, I8, ROWS, 256, rk_dot_i8_rows_d256__avx512vnni, INT32_T),
    ROW(DOT, I8, ROWS, 300, rk_dot_i8_rows_d300__avx512vnni, INT32_T),
    ROW(DOT, I8, ROWS, 384, rk_dot_i8_rows_d384__avx512vnni, INT32_T),
    ROW(DOT, I8, ROWS, 512, rk_dot_i8_rows_d512__avx512vnni, INT32_T),
    ROW(DOT, I8, ROWS, 768, rk_dot_i8_rows_d768__avx512vnni, INT32_T),
    ROW(DOT, I8, ROWS, 960, rk_dot_i8_rows_d960__avx512vnni, INT32_T),
    ROW(DOT, I8, ROWS, 1024, rk_dot_i8_rows_d1024__avx512vnni, INT32_T),
    ROW(DOT, I8, ROWS, 1536, rk_dot_i8_rows_d1536__avx512vnni, INT32_T),
    ROW(DOT, I8, ROWS, 2048, rk_dot_i8_rows_d2048__avx512vnni, INT32_T),
    ROW(DOT, I8, ROWS, 3072, rk_dot_i8_rows_d3072__avx512vnni, INT32_T),
    ROW(DOT, I8, ROWS, 0, rk_dot_i8_rows_dn__avx512vnni, INT32_T),
    ROW(COSINE, I8, ROWS, 64, rk_cosine_i8_rows_d64__avx512vnni, FLOAT),
    ROW(COSINE, I8, ROWS, 96, rk_cosine_i8_rows_d96__avx512vnni, FLOAT),
    ROW(COSINE, I8, ROWS, 100, rk_cosine_i8_rows_d100__avx512vnni, FLOAT),
    ROW(COSINE, I8, ROWS, 128, rk_cosine_i8_rows_d128__avx512vnni, FLOAT),
    ROW(COSINE, I8, ROWS, 200, rk_cosine_i8_rows_d200__avx512vnni, FLOAT),
    ROW(COSINE, I8, ROWS, 256, rk_cosine_i8_rows_d256__avx512vnni, FLOAT),
    ROW(COSINE, I8, ROWS, 300, rk_cosine_i8_rows_d300__avx512vnni, FLOAT),
    ROW(COSINE, I8, ROWS, 384, rk_cosine_i8_rows_d384__avx512vnni, FLOAT),
    ROW(COSINE, I8, ROWS, 512, rk_cosine_i8_rows_d512__avx512vnni, FLOAT),
    ROW(COSINE, I8, ROWS, 768, rk_cosine_i8_rows_d768__avx512vnni, FLOAT),
    ROW(COSINE, I8, ROWS, 960, rk_cosine_i8_rows_d960__avx512vnni, FLOAT),
    ROW(COSINE, I8, ROWS, 1024, rk_cosine_i8_rows_d1024__avx512vnni, FLOAT),
    ROW(COSINE, I8, ROWS, 1536, rk_cosine_i8_rows_d1536__avx512vnni, FLOAT),
    ROW(COSINE, I8, ROWS, 2048, rk_cosine_i8_rows_d2048__avx512vnni, FLOAT),
    ROW(COSINE, I8, ROWS, 3072, rk_cosine_i8_rows_d3072__avx512vnni, FLOAT),
    ROW(COSINE, I8, ROWS, 0, rk_cosine_i8_rows_dn__avx512vnni, FLOAT),
    ROW(MANHATTAN, I8, ROWS, 64, rk_manhattan_i8_rows_d64__avx512vnni, UINT32_T),
    ROW(MANHATTAN, I8, ROWS, 96, rk_manhattan_i8_rows_d96__avx512vnni, UINT32_T),
    ROW(MANHATTAN, I8, ROWS, 100, rk_manhattan_i8_rows_d100__avx512vnni, UINT32_T),
    ROW(MANHATTAN, I8, ROWS, 128, rk_manhattan_i8_rows_d128__avx512vnni, UINT32_T),
    ROW(MANHATTAN, I8, ROWS, 200, rk_manhattan_i8_rows_d200__avx512vnni, UINT32_T),
    ROW(MANHATTAN, I8, ROWS, 256, rk_manhattan_i8_rows_d256__avx512vnni, UINT32_T),
    ROW(MANHATTAN, I8, ROWS, 300, rk_manhattan_i8_rows_d300__avx512vnni, UINT32_T),
    ROW(MANHATTAN, I8, ROWS, 384, rk_manhattan_i8_rows_d384__avx512vnni, UINT32_T),
    ROW(MANHATTAN, I8, ROWS, 512, rk_manhattan_i8_rows_d512__avx512vnni, UINT32_T),
    ROW(MANHATTAN, I8, ROWS, 768, rk_manhattan_i8_rows_d768__avx512vnni, UINT32_T),
    ROW(MANHATTAN, I8, ROWS, 960, rk_manhattan_i8_rows_d960__avx512vnni, UINT32_T),
    ROW(MANHATTAN, I8, ROWS, 1024, rk_manhattan_i8_rows_d1024__avx512vnni, UINT32_T),
    ROW(MANHATTAN, I8, ROWS, 1536, rk_manhattan_i8_rows_d1536__avx512vnni, UINT32_T),
    ROW(MANHATTAN, I8, ROWS, 2048, rk_manhattan_i8_rows_d2048__avx512vnni, UINT32_T),
    ROW(MANHATTAN, I8, ROWS, 3072, rk_manhattan_i8_rows_d3072__avx512vnni, UINT32_T),
    ROW(MANHATTAN, I8, ROWS, 0, rk_manhattan_i8_rows_dn__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 64, rk_chebyshev_i8_rows_d64__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 96, rk_chebyshev_i8_rows_d96__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 100, rk_chebyshev_i8_rows_d100__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 128, rk_chebyshev_i8_rows_d128__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 200, rk_chebyshev_i8_rows_d200__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 256, rk_chebyshev_i8_rows_d256__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 300, rk_chebyshev_i8_rows_d300__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 384, rk_chebyshev_i8_rows_d384__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 512, rk_chebyshev_i8_rows_d512__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 768, rk_chebyshev_i8_rows_d768__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 960, rk_chebyshev_i8_rows_d960__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 1024, rk_chebyshev_i8_rows_d1024__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 1536, rk_chebyshev_i8_rows_d1536__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 2048, rk_chebyshev_i8_rows_d2048__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 3072, rk_chebyshev_i8_rows_d3072__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 0, rk_chebyshev_i8_rows_dn__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 64, rk_sqeuclidean_u8_rows_d64__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 96, rk_sqeuclidean_u8_rows_d96__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 100, rk_sqeuclidean_u8_rows_d100__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 128, rk_sqeuclidean_u8_rows_d128__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 200, rk_sqeuclidean_u8_rows_d200__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 256, rk_sqeuclidean_u8_rows_d256__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 300, rk_sqeuclidean_u8_rows_d300__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 384, rk_sqeuclidean_u8_rows_d384__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 512, rk_sqeuclidean_u8_rows_d512__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 768, rk_sqeuclidean_u8_rows_d768__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 960, rk_sqeuclidean_u8_rows_d960__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 1024, rk_sqeuclidean_u8_rows_d1024__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 1536, rk_sqeuclidean_u8_rows_d1536__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 2048, rk_sqeuclidean_u8_rows_d2048__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 3072, rk_sqeuclidean_u8_rows_d3072__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 0, rk_sqeuclidean_u8_rows_dn__avx512vnni, UINT32_T),
    ROW(EUCLIDEAN, U8, ROWS, 64, rk_euclidean_u8_rows_d64__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, U8, ROWS, 96, rk_euclidean_u8_rows_d96__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, U8, ROWS, 100, rk_euclidean_u8_rows_d100__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, U8, ROWS, 128, rk_euclidean_u8_rows_d128__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, U8, ROWS, 200, rk_euclidean_u8_rows_d200__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, U8, ROWS, 256, rk_euclidean_u8_rows_d256__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, U8, ROWS, 300, rk_euclidean_u8_rows_d300__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, U8, ROWS, 384, rk_euclidean_u8_rows_d384__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, U8, ROWS, 512, rk_euclidean_u8_rows_d512__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, U8, ROWS, 768, rk_euclidean_u8_rows_d768__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, U8, ROWS, 960, rk_euclidean_u8_rows_d960__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, U8, ROWS, 1024, rk_euclidean_u8_rows_d1024__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, U8, ROWS, 1536, rk_euclidean_u8_rows_d1536__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, U8, ROWS, 2048, rk_euclidean_u8_rows_d2048__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, U8, ROWS, 3072, rk_euclidean_u8_rows_d3072__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, U8, ROWS, 0, rk_euclidean_u8_rows_dn__avx512vnni, FLOAT),
    ROW(DOT, U8, ROWS, 64, rk_dot_u8_rows_d64__avx512vnni, INT32_T),
    ROW(DOT, U8, ROWS, 96, rk_dot_u8_rows_d96__avx512vnni, INT32_T),
    ROW(DOT, U8, ROWS, 100, rk_dot_u8_rows_d100__avx512vnni, INT32_T),
    ROW(DOT, U8, ROWS, 128, rk_dot_u8_rows_d128__avx512vnni, INT32_T),
    ROW(DOT, U8, ROWS, 200, rk_dot_u8_rows_d200__avx512vnni, INT32_T),
    ROW(DOT, U8, ROWS, 256, rk_dot_u8_rows_d256__avx512vnni, INT32_T),
    ROW(DOT, U8, ROWS, 300, rk_dot_u8_rows_d300__avx512vnni, INT32_T),
    ROW(DOT, U8, ROWS, 384, rk_dot_u8_rows_d384__avx512vnni, INT32_T),
    ROW(DOT, U8, ROWS, 512, rk_dot_u8_rows_d512__avx512vnni, INT32_T),
    ROW(DOT, U8, ROWS, 768, rk_dot_u8_rows_d768__avx512vnni, INT32_T),
    ROW(DOT, U8, ROWS, 960, rk_dot_u8_rows_d960__avx512vnni, INT32_T),
    ROW(DOT, U8, ROWS, 1024, rk_dot_u8_rows_d1024__avx512vnni, INT32_T),
    ROW(DOT, U8, ROWS, 1536, rk_dot_u8_rows_d1536__avx512vnni, INT32_T),
    ROW(DOT, U8, ROWS, 2048, rk_dot_u8_rows_d2048__avx512vnni, INT32_T),
    ROW(DOT, U8, ROWS, 3072, rk_dot_u8_rows_d3072__avx512vnni, INT32_T),
    ROW(DOT, U8, ROWS, 0, rk_dot_u8_rows_dn__avx512vnni, INT32_T),
    ROW(COSINE, U8, ROWS, 64, rk_cosine_u8_rows_d64__avx512vnni, FLOAT),
    ROW(COSINE, U8, ROWS, 96, rk_cosine_u8_rows_d96__avx512vnni, FLOAT),
    ROW(COSINE, U8, ROWS, 100, rk_cosine_u8_rows_d100__avx512vnni, FLOAT),
    ROW(COSINE, U8, ROWS, 128, rk_cosine_u8_rows_d128__avx512vnni, FLOAT),
    ROW(COSINE, U8, ROWS, 200, rk_cosine_u8_rows_d200__avx512vnni, FLOAT),
    ROW(COSINE, U8, ROWS, 256, rk_cosine_u8_rows_d256__avx512vnni, FLOAT),
    ROW(COSINE, U8, ROWS, 300, rk_cosine_u8_rows_d300__avx512vnni, FLOAT),
    ROW(COSINE, U8, ROWS, 384, rk_cosine_u8_rows_d384__avx512vnni, FLOAT),
    ROW(COSINE, U8, ROWS, 512, rk_cosine_u8_rows_d512__avx512vnni, FLOAT),
    ROW(COSINE, U8, ROWS, 768, rk_cosine_u8_rows_d768__avx512vnni, FLOAT),
    ROW(COSINE, U8, ROWS, 960, rk_cosine_u8_rows_d960__avx512vnni, FLOAT),
    ROW(COSINE, U8, ROWS, 1024, rk_cosine_u8_rows_d1024__avx512vnni, FLOAT),
    ROW(COSINE, U8, ROWS, 1536, rk_cosine_u8_rows_d1536__avx512vnni, FLOAT),
    ROW(COSINE, U8, ROWS, 2048, rk_cosine_u8_rows_d2048__avx512vnni, FLOAT),
    ROW(COSINE, U8, ROWS, 3072, rk_cosine_u8_rows_d3072__avx512vnni, FLOAT),
    ROW(COSINE, U8, ROWS, 0, rk_cosine_u8_rows_dn__avx512vnni, FLOAT),
    ROW(MANHATTAN, U8, ROWS, 64, rk_manhattan_u8_rows_d64__avx512vnni, UINT32_T),
    ROW(MANHATTAN, U8, ROWS, 96, rk_manhattan_u8_rows_d96__avx512vnni, UINT32_T),
    ROW(MANHATTAN, U8, ROWS, 100, rk_manhattan_u8_rows_d100__avx512vnni, UINT32_T),
    ROW(MANHATTAN, U8, ROWS, 128, rk_manhattan_u8_rows_d128__avx512vnni, UINT32_T),
    ROW(MANHATTAN, U8, ROWS, 200, rk_manhattan_u8_rows_d200__avx512vnni, UINT32_T),
    ROW(MANHATTAN, U8, ROWS, 256, rk_manhattan_u8_rows_d256__avx512vnni, UINT32_T),
    ROW(MANHATTAN, U8, ROWS, 300, rk_manhattan_u8_rows_d300__avx512vnni, UINT32_T),
    ROW(MANHATTAN, U8, ROWS, 384, rk_manhattan_u8_rows_d384__avx512vnni, UINT32_T),
    ROW(MANHATTAN, U8, ROWS, 512, rk_manhattan_u8_rows_d512__avx512vnni, UINT32_T),
    ROW(MANHATTAN, U8, ROWS, 768, rk_manhattan_u8_rows_d768__avx512vnni, UINT32_T),
    ROW(MANHATTAN, U8, ROWS, 960, rk_manhattan_u8_rows_d960__avx512vnni, UINT32_T),
    ROW(MANHATTAN, U8, ROWS, 1024, rk_manhattan_u8_rows_d1024__avx512vnni, UINT32_T),
    ROW(MANHATTAN, U8, ROWS, 1536, rk_manhattan_u8_rows_d1536__avx512vnni, UINT32_T),
    ROW(MANHATTAN, U8, ROWS, 2048, rk_manhattan_u8_rows_d2048__avx512vnni, UINT32_T),
    ROW(MANHATTAN, U8, ROWS, 3072, rk_manhattan_u8_rows_d3072__avx512vnni, UINT32_T),
    ROW(MANHATTAN, U8, ROWS, 0, rk_manhattan_u8_rows_dn__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 64, rk_chebyshev_u8_rows_d64__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 96, rk_chebyshev_u8_rows_d96__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 100, rk_chebyshev_u8_rows_d100__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 128, rk_chebyshev_u8_rows_d128__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 200, rk_chebyshev_u8_rows_d200__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 256, rk_chebyshev_u8_rows_d256__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 300, rk_chebyshev_u8_rows_d300__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 384, rk_chebyshev_u8_rows_d384__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 512, rk_chebyshev_u8_rows_d512__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 768, rk_chebyshev_u8_rows_d768__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 960, rk_chebyshev_u8_rows_d960__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 1024, rk_chebyshev_u8_rows_d1024__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 1536, rk_chebyshev_u8_rows_d1536__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 2048, rk_chebyshev_u8_rows_d2048__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 3072, rk_chebyshev_u8_rows_d3072__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 0, rk_chebyshev_u8_rows_dn__avx512vnni, UINT32_T),
    ROW(DOT, SQ8, ROWS, 64, rk_dot_sq8_rows_d64__avx512vnni, INT32_T),
    ROW(DOT, SQ8, ROWS, 96, rk_dot_sq8_rows_d96__avx512vnni, INT32_T),
    ROW(DOT, SQ8, ROWS, 100, rk_dot_sq8_rows_d100__avx512vnni, INT32_T),
    ROW(DOT, SQ8, ROWS, 128, rk_dot_sq8_rows_d128__avx512vnni, INT32_T),
    ROW(DOT, SQ8, ROWS, 200, rk_dot_sq8_rows_d200__avx512vnni, INT32_T),
    ROW(DOT, SQ8, ROWS, 256, rk_dot_sq8_rows_d256__avx512vnni, INT32_T),
    ROW(DOT, SQ8, ROWS, 300, rk_dot_sq8_rows_d300__avx512vnni, INT32_T),
    ROW(DOT, SQ8, ROWS, 384, rk_dot_sq8_rows_d384__avx512vnni, INT32_T),
    ROW(DOT, SQ8, ROWS, 512, rk_dot_sq8_rows_d512__avx512vnni, INT32_T),
    ROW(DOT, SQ8, ROWS, 768, rk_dot_sq8_rows_d768__avx512vnni, INT32_T),
    ROW(DOT, SQ8, ROWS, 960, rk_dot_sq8_rows_d960__avx512vnni, INT32_T),
    ROW(DOT, SQ8, ROWS, 1024, rk_dot_sq8_rows_d1024__avx512vnni, INT32_T),
    ROW(DOT, SQ8, ROWS, 1536, rk_dot_sq8_rows_d1536__avx512vnni, INT32_T),
    ROW(DOT, SQ8, ROWS, 2048, rk_dot_sq8_rows_d2048__avx512vnni, INT32_T),
    ROW(DOT, SQ8, ROWS, 3072, rk_dot_sq8_rows_d3072__avx512vnni, INT32_T),
    ROW(DOT, SQ8, ROWS, 0, rk_dot_sq8_rows_dn__avx512vnni, INT32_T),
    ROW(DOT, SQ4, ROWS, 0, rk_dot_sq4_rows_dn__avx512vnni, INT32_T),
    ROW(HAMMING, B1, ROWS, 64, rk_hamming_b1_rows_d64__avx512vnni, UINT32_T),
    ROW(HAMMING, B1, ROWS, 96, rk_hamming_b1_rows_d96__avx512vnni, UINT32_T),
    ROW(HAMMING, B1, ROWS, 100, rk_hamming_b1_rows_d100__avx512vnni, UINT32_T),
    ROW(HAMMING, B1, ROWS, 128, rk_hamming_b1_rows_d128__avx512vnni, UINT32_T),
    ROW(HAMMING, B1, ROWS, 200, rk_hamming_b1_rows_d200__avx512vnni, UINT32_T),
    ROW(HAMMING, B1, ROWS, 256, rk_hamming_b1_rows_d256__avx512vnni, UINT32_T),
    ROW(HAMMING, B1, ROWS, 300, rk_hamming_b1_rows_d300__avx512vnni, UINT32_T),
    ROW(HAMMING, B1, ROWS, 384, rk_hamming_b1_rows_d384__avx512vnni, UINT32_T),
    ROW(HAMMING, B1, ROWS, 512, rk_hamming_b1_rows_d512__avx512vnni, UINT32_T),
    ROW(HAMMING, B1, ROWS, 768, rk_hamming_b1_rows_d768__avx512vnni, UINT32_T),
    ROW(HAMMING, B1, ROWS, 960, rk_hamming_b1_rows_d960__avx512vnni, UINT32_T),
    ROW(HAMMING, B1, ROWS, 1024, rk_hamming_b1_rows_d1024__avx512vnni, UINT32_T),
    ROW(HAMMING, B1, ROWS, 1536, rk_hamming_b1_rows_d1536__avx512vnni, UINT32_T),
    ROW(HAMMING, B1, ROWS, 2048, rk_hamming_b1_rows_d2048__avx512vnni, UINT32_T),
    ROW(HAMMING, B1, ROWS, 3072, rk_hamming_b1_rows_d3072__avx512vnni, UINT32_T),
    ROW(HAMMING, B1, ROWS, 0, rk_hamming_b1_rows_dn__avx512vnni, UINT32_T),
    ROW(JACCARD, B1, ROWS, 64, rk_jaccard_b1_rows_d64__avx512vnni, FLOAT),
    ROW(JACCARD, B1, ROWS, 96, rk_jaccard_b1_rows_d96__avx512vnni, FLOAT),
    ROW(JACCARD, B1, ROWS, 100, rk_jaccard_b1_rows_d100__avx512vnni, FLOAT),
    ROW(JACCARD, B1, ROWS, 128, rk_jaccard_b1_rows_d128__avx512vnni, FLOAT),
    ROW(JACCARD, B1, ROWS, 200, rk_jaccard_b1_rows_d200__avx512vnni, FLOAT),
    ROW(JACCARD, B1, ROWS, 256, rk_jaccard_b1_rows_d256__avx512vnni, FLOAT),
    ROW(JACCARD, B1, ROWS, 300, rk_jaccard_b1_rows_d300__avx512vnni, FLOAT),
    ROW(JACCARD, B1, ROWS, 384, rk_jaccard_b1_rows_d384__avx512vnni, FLOAT),
    ROW(JACCARD, B1, ROWS, 512, rk_jaccard_b1_rows_d512__avx512vnni, FLOAT),
    ROW(JACCARD, B1, ROWS, 768, rk_jaccard_b1_rows_d768__avx512vnni, FLOAT),
    ROW(JACCARD, B1, ROWS, 960, rk_jaccard_b1_rows_d960__avx512vnni, FLOAT),
    ROW(JACCARD, B1, ROWS, 1024, rk_jaccard_b1_rows_d1024__avx512vnni, FLOAT),
    ROW(JACCARD, B1, ROWS, 1536, rk_jaccard_b1_rows_d1536__avx512vnni, FLOAT),
    ROW(JACCARD, B1, ROWS, 2048, rk_jaccard_b1_rows_d2048__avx512vnni, FLOAT),
    ROW(JACCARD, B1, ROWS, 3072, rk_jaccard_b1_rows_d3072__avx512vnni, FLOAT),
    ROW(JACCARD, B1, ROWS, 0, rk_jaccard_b1_rows_dn__avx512vnni, FLOAT),
};

#undef ROW

const ruvgen_table ruvgen_rows_avx512vnni = {
    rows_rows_avx512vnni,
    sizeof rows_rows_avx512vnni / sizeof rows_rows_avx512vnni[0],
};
#endif
