/* Made by `nox -s generate` from templates/pair.j2 and templates/isa/…/avx512vnni.j2. Do not edit. */
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
    __m512i xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 512 <= n; i += 512) {
        sqeuclidean_i8_xx_step(&xx0, _mm512_loadu_si512(y + i));
        sqeuclidean_i8_xx_step(&xx1, _mm512_loadu_si512(y + i + 64));
        sqeuclidean_i8_xx_step(&xx2, _mm512_loadu_si512(y + i + 128));
        sqeuclidean_i8_xx_step(&xx3, _mm512_loadu_si512(y + i + 192));
        sqeuclidean_i8_xx_step(&xx4, _mm512_loadu_si512(y + i + 256));
        sqeuclidean_i8_xx_step(&xx5, _mm512_loadu_si512(y + i + 320));
        sqeuclidean_i8_xx_step(&xx6, _mm512_loadu_si512(y + i + 384));
        sqeuclidean_i8_xx_step(&xx7, _mm512_loadu_si512(y + i + 448));
    }
    if (n & 256) {
        sqeuclidean_i8_xx_step(&xx0, _mm512_loadu_si512(y + i));
        sqeuclidean_i8_xx_step(&xx1, _mm512_loadu_si512(y + i + 64));
        sqeuclidean_i8_xx_step(&xx2, _mm512_loadu_si512(y + i + 128));
        sqeuclidean_i8_xx_step(&xx3, _mm512_loadu_si512(y + i + 192));
        i += 256;
    }
    if (n & 128) {
        sqeuclidean_i8_xx_step(&xx4, _mm512_loadu_si512(y + i));
        sqeuclidean_i8_xx_step(&xx5, _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        sqeuclidean_i8_xx_step(&xx6, _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i b7 = _mm512_maskz_loadu_epi8(tail, y + i);
        const __m512i t7 = _mm512_maskz_mov_epi8(tail, flip(b7));
        xx7 = less(dp(xx7, t7, b7), t7, top_bits());
    }
    xx0 = _mm512_add_epi32(xx0, xx4);
    xx1 = _mm512_add_epi32(xx1, xx5);
    xx2 = _mm512_add_epi32(xx2, xx6);
    xx3 = _mm512_add_epi32(xx3, xx7);
    xx0 = _mm512_add_epi32(xx0, xx2);
    xx1 = _mm512_add_epi32(xx1, xx3);
    xx0 = _mm512_add_epi32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE uint32_t sqeuclidean_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const uint32_t xx = sqeuclidean_i8_xx(x, n);
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m512i yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        sqeuclidean_i8_xy_yy_step(&xy0, &yy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        sqeuclidean_i8_xy_yy_step(&xy1, &yy1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        sqeuclidean_i8_xy_yy_step(&xy2, &yy2, _mm512_loadu_si512(x + i + 128),
            _mm512_loadu_si512(y + i + 128));
        sqeuclidean_i8_xy_yy_step(&xy3, &yy3, _mm512_loadu_si512(x + i + 192),
            _mm512_loadu_si512(y + i + 192));
    }
    if (n & 128) {
        sqeuclidean_i8_xy_yy_step(&xy0, &yy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        sqeuclidean_i8_xy_yy_step(&xy1, &yy1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        sqeuclidean_i8_xy_yy_step(&xy2, &yy2, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i a3 = _mm512_maskz_loadu_epi8(tail, x + i);
        const __m512i b3 = _mm512_maskz_loadu_epi8(tail, y + i);
        const __m512i t3 = _mm512_maskz_mov_epi8(tail, flip(b3));
        xy3 = dp(xy3, t3, a3);
        yy3 = dp(dp(yy3, t3, b3), t3, top_bits());
    }
    xy0 = _mm512_add_epi32(xy0, xy2);
    yy0 = _mm512_add_epi32(yy0, yy2);
    xy1 = _mm512_add_epi32(xy1, xy3);
    yy1 = _mm512_add_epi32(yy1, yy3);
    xy0 = _mm512_add_epi32(xy0, xy1);
    yy0 = _mm512_add_epi32(yy0, yy1);
    yy0 = _mm512_sub_epi32(yy0, _mm512_add_epi32(xy0, xy0));
    const uint32_t yy = reduce_add_i(yy0);
    return sqeuclidean_i8_finish(0, xx, yy);
}

RUVGEN_PAIR(rk_sqeuclidean_i8_pair_d64__avx512vnni, uint32_t, sqeuclidean_i8_pair, 64)
RUVGEN_PAIR(rk_sqeuclidean_i8_pair_d96__avx512vnni, uint32_t, sqeuclidean_i8_pair, 96)
RUVGEN_PAIR(rk_sqeuclidean_i8_pair_d100__avx512vnni, uint32_t, sqeuclidean_i8_pair, 100)
RUVGEN_PAIR(rk_sqeuclidean_i8_pair_d128__avx512vnni, uint32_t, sqeuclidean_i8_pair, 128)
RUVGEN_PAIR(rk_sqeuclidean_i8_pair_d200__avx512vnni, uint32_t, sqeuclidean_i8_pair, 200)
RUVGEN_PAIR(rk_sqeuclidean_i8_pair_d256__avx512vnni, uint32_t, sqeuclidean_i8_pair, 256)
RUVGEN_PAIR(rk_sqeuclidean_i8_pair_d300__avx512vnni, uint32_t, sqeuclidean_i8_pair, 300)
RUVGEN_PAIR(rk_sqeuclidean_i8_pair_d384__avx512vnni, uint32_t, sqeuclidean_i8_pair, 384)
RUVGEN_PAIR(rk_sqeuclidean_i8_pair_d512__avx512vnni, uint32_t, sqeuclidean_i8_pair, 512)
RUVGEN_PAIR(rk_sqeuclidean_i8_pair_d768__avx512vnni, uint32_t, sqeuclidean_i8_pair, 768)
RUVGEN_PAIR(rk_sqeuclidean_i8_pair_d960__avx512vnni, uint32_t, sqeuclidean_i8_pair, 960)
RUVGEN_PAIR(rk_sqeuclidean_i8_pair_d1024__avx512vnni, uint32_t, sqeuclidean_i8_pair, 1024)
RUVGEN_PAIR(rk_sqeuclidean_i8_pair_d1536__avx512vnni, uint32_t, sqeuclidean_i8_pair, 1536)
RUVGEN_PAIR(rk_sqeuclidean_i8_pair_d2048__avx512vnni, uint32_t, sqeuclidean_i8_pair, 2048)
RUVGEN_PAIR(rk_sqeuclidean_i8_pair_d3072__avx512vnni, uint32_t, sqeuclidean_i8_pair, 3072)
RUVGEN_PAIR(rk_sqeuclidean_i8_pair_dn__avx512vnni, uint32_t, sqeuclidean_i8_pair, n)

/* euclidean, i8: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_i8_pair(const void *x, const void *y, size_t n)
{
    return euclidean_i8_after(sqeuclidean_i8_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_i8_pair_d64__avx512vnni, float, euclidean_i8_pair, 64)
RUVGEN_PAIR(rk_euclidean_i8_pair_d96__avx512vnni, float, euclidean_i8_pair, 96)
RUVGEN_PAIR(rk_euclidean_i8_pair_d100__avx512vnni, float, euclidean_i8_pair, 100)
RUVGEN_PAIR(rk_euclidean_i8_pair_d128__avx512vnni, float, euclidean_i8_pair, 128)
RUVGEN_PAIR(rk_euclidean_i8_pair_d200__avx512vnni, float, euclidean_i8_pair, 200)
RUVGEN_PAIR(rk_euclidean_i8_pair_d256__avx512vnni, float, euclidean_i8_pair, 256)
RUVGEN_PAIR(rk_euclidean_i8_pair_d300__avx512vnni, float, euclidean_i8_pair, 300)
RUVGEN_PAIR(rk_euclidean_i8_pair_d384__avx512vnni, float, euclidean_i8_pair, 384)
RUVGEN_PAIR(rk_euclidean_i8_pair_d512__avx512vnni, float, euclidean_i8_pair, 512)
RUVGEN_PAIR(rk_euclidean_i8_pair_d768__avx512vnni, float, euclidean_i8_pair, 768)
RUVGEN_PAIR(rk_euclidean_i8_pair_d960__avx512vnni, float, euclidean_i8_pair, 960)
RUVGEN_PAIR(rk_euclidean_i8_pair_d1024__avx512vnni, float, euclidean_i8_pair, 1024)
RUVGEN_PAIR(rk_euclidean_i8_pair_d1536__avx512vnni, float, euclidean_i8_pair, 1536)
RUVGEN_PAIR(rk_euclidean_i8_pair_d2048__avx512vnni, float, euclidean_i8_pair, 2048)
RUVGEN_PAIR(rk_euclidean_i8_pair_d3072__avx512vnni, float, euclidean_i8_pair, 3072)
RUVGEN_PAIR(rk_euclidean_i8_pair_dn__avx512vnni, float, euclidean_i8_pair, n)

/* dot, i8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_i8_x1(const int8_t *y, size_t n)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    __m512i x14 = zero, x15 = zero, x16 = zero, x17 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 512 <= n; i += 512) {
        dot_i8_x1_step(&x10, _mm512_loadu_si512(y + i));
        dot_i8_x1_step(&x11, _mm512_loadu_si512(y + i + 64));
        dot_i8_x1_step(&x12, _mm512_loadu_si512(y + i + 128));
        dot_i8_x1_step(&x13, _mm512_loadu_si512(y + i + 192));
        dot_i8_x1_step(&x14, _mm512_loadu_si512(y + i + 256));
        dot_i8_x1_step(&x15, _mm512_loadu_si512(y + i + 320));
        dot_i8_x1_step(&x16, _mm512_loadu_si512(y + i + 384));
        dot_i8_x1_step(&x17, _mm512_loadu_si512(y + i + 448));
    }
    if (n & 256) {
        dot_i8_x1_step(&x10, _mm512_loadu_si512(y + i));
        dot_i8_x1_step(&x11, _mm512_loadu_si512(y + i + 64));
        dot_i8_x1_step(&x12, _mm512_loadu_si512(y + i + 128));
        dot_i8_x1_step(&x13, _mm512_loadu_si512(y + i + 192));
        i += 256;
    }
    if (n & 128) {
        dot_i8_x1_step(&x14, _mm512_loadu_si512(y + i));
        dot_i8_x1_step(&x15, _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        dot_i8_x1_step(&x16, _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        dot_i8_x1_step(&x17, _mm512_maskz_loadu_epi8(tail, y + i));
    }
    x10 = _mm512_add_epi32(x10, x14);
    x11 = _mm512_add_epi32(x11, x15);
    x12 = _mm512_add_epi32(x12, x16);
    x13 = _mm512_add_epi32(x13, x17);
    x10 = _mm512_add_epi32(x10, x12);
    x11 = _mm512_add_epi32(x11, x13);
    x10 = _mm512_add_epi32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE int32_t dot_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const uint32_t x1 = dot_i8_x1(x, n);
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m512i xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 512 <= n; i += 512) {
        dot_i8_xy_step(&xy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        dot_i8_xy_step(&xy1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        dot_i8_xy_step(&xy2, _mm512_loadu_si512(x + i + 128), _mm512_loadu_si512(y + i + 128));
        dot_i8_xy_step(&xy3, _mm512_loadu_si512(x + i + 192), _mm512_loadu_si512(y + i + 192));
        dot_i8_xy_step(&xy4, _mm512_loadu_si512(x + i + 256), _mm512_loadu_si512(y + i + 256));
        dot_i8_xy_step(&xy5, _mm512_loadu_si512(x + i + 320), _mm512_loadu_si512(y + i + 320));
        dot_i8_xy_step(&xy6, _mm512_loadu_si512(x + i + 384), _mm512_loadu_si512(y + i + 384));
        dot_i8_xy_step(&xy7, _mm512_loadu_si512(x + i + 448), _mm512_loadu_si512(y + i + 448));
    }
    if (n & 256) {
        dot_i8_xy_step(&xy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        dot_i8_xy_step(&xy1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        dot_i8_xy_step(&xy2, _mm512_loadu_si512(x + i + 128), _mm512_loadu_si512(y + i + 128));
        dot_i8_xy_step(&xy3, _mm512_loadu_si512(x + i + 192), _mm512_loadu_si512(y + i + 192));
        i += 256;
    }
    if (n & 128) {
        dot_i8_xy_step(&xy4, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        dot_i8_xy_step(&xy5, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        dot_i8_xy_step(&xy6, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i a7 = _mm512_maskz_loadu_epi8(tail, x + i);
        const __m512i b7 = _mm512_maskz_loadu_epi8(tail, y + i);
        const __m512i t7 = _mm512_maskz_mov_epi8(tail, flip(b7));
        xy7 = dp(xy7, t7, a7);
    }
    xy0 = _mm512_add_epi32(xy0, xy4);
    xy1 = _mm512_add_epi32(xy1, xy5);
    xy2 = _mm512_add_epi32(xy2, xy6);
    xy3 = _mm512_add_epi32(xy3, xy7);
    xy0 = _mm512_add_epi32(xy0, xy2);
    xy1 = _mm512_add_epi32(xy1, xy3);
    xy0 = _mm512_add_epi32(xy0, xy1);
    const uint32_t xy = reduce_add_i(xy0);
    return dot_i8_finish(xy, x1);
}

RUVGEN_PAIR(rk_dot_i8_pair_d64__avx512vnni, uint32_t, dot_i8_pair, 64)
RUVGEN_PAIR(rk_dot_i8_pair_d96__avx512vnni, uint32_t, dot_i8_pair, 96)
RUVGEN_PAIR(rk_dot_i8_pair_d100__avx512vnni, uint32_t, dot_i8_pair, 100)
RUVGEN_PAIR(rk_dot_i8_pair_d128__avx512vnni, uint32_t, dot_i8_pair, 128)
RUVGEN_PAIR(rk_dot_i8_pair_d200__avx512vnni, uint32_t, dot_i8_pair, 200)
RUVGEN_PAIR(rk_dot_i8_pair_d256__avx512vnni, uint32_t, dot_i8_pair, 256)
RUVGEN_PAIR(rk_dot_i8_pair_d300__avx512vnni, uint32_t, dot_i8_pair, 300)
RUVGEN_PAIR(rk_dot_i8_pair_d384__avx512vnni, uint32_t, dot_i8_pair, 384)
RUVGEN_PAIR(rk_dot_i8_pair_d512__avx512vnni, uint32_t, dot_i8_pair, 512)
RUVGEN_PAIR(rk_dot_i8_pair_d768__avx512vnni, uint32_t, dot_i8_pair, 768)
RUVGEN_PAIR(rk_dot_i8_pair_d960__avx512vnni, uint32_t, dot_i8_pair, 960)
RUVGEN_PAIR(rk_dot_i8_pair_d1024__avx512vnni, uint32_t, dot_i8_pair, 1024)
RUVGEN_PAIR(rk_dot_i8_pair_d1536__avx512vnni, uint32_t, dot_i8_pair, 1536)
RUVGEN_PAIR(rk_dot_i8_pair_d2048__avx512vnni, uint32_t, dot_i8_pair, 2048)
RUVGEN_PAIR(rk_dot_i8_pair_d3072__avx512vnni, uint32_t, dot_i8_pair, 3072)
RUVGEN_PAIR(rk_dot_i8_pair_dn__avx512vnni, uint32_t, dot_i8_pair, n)

/* cosine, i8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE uint32_t cosine_i8_x1(const int8_t *y, size_t n)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    __m512i x14 = zero, x15 = zero, x16 = zero, x17 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 512 <= n; i += 512) {
        cosine_i8_x1_step(&x10, _mm512_loadu_si512(y + i));
        cosine_i8_x1_step(&x11, _mm512_loadu_si512(y + i + 64));
        cosine_i8_x1_step(&x12, _mm512_loadu_si512(y + i + 128));
        cosine_i8_x1_step(&x13, _mm512_loadu_si512(y + i + 192));
        cosine_i8_x1_step(&x14, _mm512_loadu_si512(y + i + 256));
        cosine_i8_x1_step(&x15, _mm512_loadu_si512(y + i + 320));
        cosine_i8_x1_step(&x16, _mm512_loadu_si512(y + i + 384));
        cosine_i8_x1_step(&x17, _mm512_loadu_si512(y + i + 448));
    }
    if (n & 256) {
        cosine_i8_x1_step(&x10, _mm512_loadu_si512(y + i));
        cosine_i8_x1_step(&x11, _mm512_loadu_si512(y + i + 64));
        cosine_i8_x1_step(&x12, _mm512_loadu_si512(y + i + 128));
        cosine_i8_x1_step(&x13, _mm512_loadu_si512(y + i + 192));
        i += 256;
    }
    if (n & 128) {
        cosine_i8_x1_step(&x14, _mm512_loadu_si512(y + i));
        cosine_i8_x1_step(&x15, _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        cosine_i8_x1_step(&x16, _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        cosine_i8_x1_step(&x17, _mm512_maskz_loadu_epi8(tail, y + i));
    }
    x10 = _mm512_add_epi32(x10, x14);
    x11 = _mm512_add_epi32(x11, x15);
    x12 = _mm512_add_epi32(x12, x16);
    x13 = _mm512_add_epi32(x13, x17);
    x10 = _mm512_add_epi32(x10, x12);
    x11 = _mm512_add_epi32(x11, x13);
    x10 = _mm512_add_epi32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE uint32_t cosine_i8_xx(const int8_t *y, size_t n)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    __m512i xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 512 <= n; i += 512) {
        cosine_i8_xx_step(&xx0, _mm512_loadu_si512(y + i));
        cosine_i8_xx_step(&xx1, _mm512_loadu_si512(y + i + 64));
        cosine_i8_xx_step(&xx2, _mm512_loadu_si512(y + i + 128));
        cosine_i8_xx_step(&xx3, _mm512_loadu_si512(y + i + 192));
        cosine_i8_xx_step(&xx4, _mm512_loadu_si512(y + i + 256));
        cosine_i8_xx_step(&xx5, _mm512_loadu_si512(y + i + 320));
        cosine_i8_xx_step(&xx6, _mm512_loadu_si512(y + i + 384));
        cosine_i8_xx_step(&xx7, _mm512_loadu_si512(y + i + 448));
    }
    if (n & 256) {
        cosine_i8_xx_step(&xx0, _mm512_loadu_si512(y + i));
        cosine_i8_xx_step(&xx1, _mm512_loadu_si512(y + i + 64));
        cosine_i8_xx_step(&xx2, _mm512_loadu_si512(y + i + 128));
        cosine_i8_xx_step(&xx3, _mm512_loadu_si512(y + i + 192));
        i += 256;
    }
    if (n & 128) {
        cosine_i8_xx_step(&xx4, _mm512_loadu_si512(y + i));
        cosine_i8_xx_step(&xx5, _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        cosine_i8_xx_step(&xx6, _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i b7 = _mm512_maskz_loadu_epi8(tail, y + i);
        const __m512i t7 = _mm512_maskz_mov_epi8(tail, flip(b7));
        xx7 = less(dp(xx7, t7, b7), top_bits(), b7);
    }
    xx0 = _mm512_add_epi32(xx0, xx4);
    xx1 = _mm512_add_epi32(xx1, xx5);
    xx2 = _mm512_add_epi32(xx2, xx6);
    xx3 = _mm512_add_epi32(xx3, xx7);
    xx0 = _mm512_add_epi32(xx0, xx2);
    xx1 = _mm512_add_epi32(xx1, xx3);
    xx0 = _mm512_add_epi32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE float cosine_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const uint32_t x1 = cosine_i8_x1(x, n);
    const uint32_t xx = cosine_i8_xx(x, n);
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m512i yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        cosine_i8_xy_yy_step(&xy0, &yy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        cosine_i8_xy_yy_step(&xy1, &yy1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        cosine_i8_xy_yy_step(&xy2, &yy2, _mm512_loadu_si512(x + i + 128), _mm512_loadu_si512(y + i + 128));
        cosine_i8_xy_yy_step(&xy3, &yy3, _mm512_loadu_si512(x + i + 192), _mm512_loadu_si512(y + i + 192));
    }
    if (n & 128) {
        cosine_i8_xy_yy_step(&xy0, &yy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        cosine_i8_xy_yy_step(&xy1, &yy1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        cosine_i8_xy_yy_step(&xy2, &yy2, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i a3 = _mm512_maskz_loadu_epi8(tail, x + i);
        const __m512i b3 = _mm512_maskz_loadu_epi8(tail, y + i);
        const __m512i t3 = _mm512_maskz_mov_epi8(tail, flip(b3));
        xy3 = dp(xy3, t3, a3);
        yy3 = less(dp(yy3, t3, b3), top_bits(), b3);
    }
    xy0 = _mm512_add_epi32(xy0, xy2);
    yy0 = _mm512_add_epi32(yy0, yy2);
    xy1 = _mm512_add_epi32(xy1, xy3);
    yy1 = _mm512_add_epi32(yy1, yy3);
    xy0 = _mm512_add_epi32(xy0, xy1);
    yy0 = _mm512_add_epi32(yy0, yy1);
    const uint32_t xy = reduce_add_i(xy0);
    const uint32_t yy = reduce_add_i(yy0);
    return cosine_i8_finish(xy, x1, xx, yy);
}

RUVGEN_PAIR(rk_cosine_i8_pair_d64__avx512vnni, float, cosine_i8_pair, 64)
RUVGEN_PAIR(rk_cosine_i8_pair_d96__avx512vnni, float, cosine_i8_pair, 96)
RUVGEN_PAIR(rk_cosine_i8_pair_d100__avx512vnni, float, cosine_i8_pair, 100)
RUVGEN_PAIR(rk_cosine_i8_pair_d128__avx512vnni, float, cosine_i8_pair, 128)
RUVGEN_PAIR(rk_cosine_i8_pair_d200__avx512vnni, float, cosine_i8_pair, 200)
RUVGEN_PAIR(rk_cosine_i8_pair_d256__avx512vnni, float, cosine_i8_pair, 256)
RUVGEN_PAIR(rk_cosine_i8_pair_d300__avx512vnni, float, cosine_i8_pair, 300)
RUVGEN_PAIR(rk_cosine_i8_pair_d384__avx512vnni, float, cosine_i8_pair, 384)
RUVGEN_PAIR(rk_cosine_i8_pair_d512__avx512vnni, float, cosine_i8_pair, 512)
RUVGEN_PAIR(rk_cosine_i8_pair_d768__avx512vnni, float, cosine_i8_pair, 768)
RUVGEN_PAIR(rk_cosine_i8_pair_d960__avx512vnni, float, cosine_i8_pair, 960)
RUVGEN_PAIR(rk_cosine_i8_pair_d1024__avx512vnni, float, cosine_i8_pair, 1024)
RUVGEN_PAIR(rk_cosine_i8_pair_d1536__avx512vnni, float, cosine_i8_pair, 1536)
RUVGEN_PAIR(rk_cosine_i8_pair_d2048__avx512vnni, float, cosine_i8_pair, 2048)
RUVGEN_PAIR(rk_cosine_i8_pair_d3072__avx512vnni, float, cosine_i8_pair, 3072)
RUVGEN_PAIR(rk_cosine_i8_pair_dn__avx512vnni, float, cosine_i8_pair, n)

/* manhattan, i8: Σ |x−y| */
RUVGEN_INLINE uint32_t manhattan_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const __m512i zero = _mm512_setzero_si512();
    __m512i ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        manhattan_i8_step(&ad0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        manhattan_i8_step(&ad1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        manhattan_i8_step(&ad2, _mm512_loadu_si512(x + i + 128), _mm512_loadu_si512(y + i + 128));
        manhattan_i8_step(&ad3, _mm512_loadu_si512(x + i + 192), _mm512_loadu_si512(y + i + 192));
    }
    if (n & 128) {
        manhattan_i8_step(&ad0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        manhattan_i8_step(&ad1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        manhattan_i8_step(&ad2, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        manhattan_i8_step(&ad3, _mm512_maskz_loadu_epi8(tail, x + i), _mm512_maskz_loadu_epi8(tail, y + i));
    }
    ad0 = _mm512_add_epi32(ad0, ad2);
    ad1 = _mm512_add_epi32(ad1, ad3);
    ad0 = _mm512_add_epi32(ad0, ad1);
    const uint32_t ad = reduce_add_i(ad0);
    return manhattan_i8_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_i8_pair_d64__avx512vnni, uint32_t, manhattan_i8_pair, 64)
RUVGEN_PAIR(rk_manhattan_i8_pair_d96__avx512vnni, uint32_t, manhattan_i8_pair, 96)
RUVGEN_PAIR(rk_manhattan_i8_pair_d100__avx512vnni, uint32_t, manhattan_i8_pair, 100)
RUVGEN_PAIR(rk_manhattan_i8_pair_d128__avx512vnni, uint32_t, manhattan_i8_pair, 128)
RUVGEN_PAIR(rk_manhattan_i8_pair_d200__avx512vnni, uint32_t, manhattan_i8_pair, 200)
RUVGEN_PAIR(rk_manhattan_i8_pair_d256__avx512vnni, uint32_t, manhattan_i8_pair, 256)
RUVGEN_PAIR(rk_manhattan_i8_pair_d300__avx512vnni, uint32_t, manhattan_i8_pair, 300)
RUVGEN_PAIR(rk_manhattan_i8_pair_d384__avx512vnni, uint32_t, manhattan_i8_pair, 384)
RUVGEN_PAIR(rk_manhattan_i8_pair_d512__avx512vnni, uint32_t, manhattan_i8_pair, 512)
RUVGEN_PAIR(rk_manhattan_i8_pair_d768__avx512vnni, uint32_t, manhattan_i8_pair, 768)
RUVGEN_PAIR(rk_manhattan_i8_pair_d960__avx512vnni, uint32_t, manhattan_i8_pair, 960)
RUVGEN_PAIR(rk_manhattan_i8_pair_d1024__avx512vnni, uint32_t, manhattan_i8_pair, 1024)
RUVGEN_PAIR(rk_manhattan_i8_pair_d1536__avx512vnni, uint32_t, manhattan_i8_pair, 1536)
RUVGEN_PAIR(rk_manhattan_i8_pair_d2048__avx512vnni, uint32_t, manhattan_i8_pair, 2048)
RUVGEN_PAIR(rk_manhattan_i8_pair_d3072__avx512vnni, uint32_t, manhattan_i8_pair, 3072)
RUVGEN_PAIR(rk_manhattan_i8_pair_dn__avx512vnni, uint32_t, manhattan_i8_pair, n)

/* chebyshev, i8: max |x−y| */
RUVGEN_INLINE uint32_t chebyshev_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const __m512i zero = _mm512_setzero_si512();
    __m512i ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        chebyshev_i8_step(&ad0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        chebyshev_i8_step(&ad1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        chebyshev_i8_step(&ad2, _mm512_loadu_si512(x + i + 128), _mm512_loadu_si512(y + i + 128));
        chebyshev_i8_step(&ad3, _mm512_loadu_si512(x + i + 192), _mm512_loadu_si512(y + i + 192));
    }
    if (n & 128) {
        chebyshev_i8_step(&ad0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        chebyshev_i8_step(&ad1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        chebyshev_i8_step(&ad2, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        chebyshev_i8_step(&ad3, _mm512_maskz_loadu_epi8(tail, x + i), _mm512_maskz_loadu_epi8(tail, y + i));
    }
    ad0 = _mm512_max_epu8(ad0, ad2);
    ad1 = _mm512_max_epu8(ad1, ad3);
    ad0 = _mm512_max_epu8(ad0, ad1);
    const uint32_t ad = reduce_max_i(ad0);
    return chebyshev_i8_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_i8_pair_d64__avx512vnni, uint32_t, chebyshev_i8_pair, 64)
RUVGEN_PAIR(rk_chebyshev_i8_pair_d96__avx512vnni, uint32_t, chebyshev_i8_pair, 96)
RUVGEN_PAIR(rk_chebyshev_i8_pair_d100__avx512vnni, uint32_t, chebyshev_i8_pair, 100)
RUVGEN_PAIR(rk_chebyshev_i8_pair_d128__avx512vnni, uint32_t, chebyshev_i8_pair, 128)
RUVGEN_PAIR(rk_chebyshev_i8_pair_d200__avx512vnni, uint32_t, chebyshev_i8_pair, 200)
RUVGEN_PAIR(rk_chebyshev_i8_pair_d256__avx512vnni, uint32_t, chebyshev_i8_pair, 256)
RUVGEN_PAIR(rk_chebyshev_i8_pair_d300__avx512vnni, uint32_t, chebyshev_i8_pair, 300)
RUVGEN_PAIR(rk_chebyshev_i8_pair_d384__avx512vnni, uint32_t, chebyshev_i8_pair, 384)
RUVGEN_PAIR(rk_chebyshev_i8_pair_d512__avx512vnni, uint32_t, chebyshev_i8_pair, 512)
RUVGEN_PAIR(rk_chebyshev_i8_pair_d768__avx512vnni, uint32_t, chebyshev_i8_pair, 768)
RUVGEN_PAIR(rk_chebyshev_i8_pair_d960__avx512vnni, uint32_t, chebyshev_i8_pair, 960)
RUVGEN_PAIR(rk_chebyshev_i8_pair_d1024__avx512vnni, uint32_t, chebyshev_i8_pair, 1024)
RUVGEN_PAIR(rk_chebyshev_i8_pair_d1536__avx512vnni, uint32_t, chebyshev_i8_pair, 1536)
RUVGEN_PAIR(rk_chebyshev_i8_pair_d2048__avx512vnni, uint32_t, chebyshev_i8_pair, 2048)
RUVGEN_PAIR(rk_chebyshev_i8_pair_d3072__avx512vnni, uint32_t, chebyshev_i8_pair, 3072)
RUVGEN_PAIR(rk_chebyshev_i8_pair_dn__avx512vnni, uint32_t, chebyshev_i8_pair, n)

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_xx(const uint8_t *y, size_t n)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    __m512i xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 512 <= n; i += 512) {
        sqeuclidean_u8_xx_step(&xx0, _mm512_loadu_si512(y + i));
        sqeuclidean_u8_xx_step(&xx1, _mm512_loadu_si512(y + i + 64));
        sqeuclidean_u8_xx_step(&xx2, _mm512_loadu_si512(y + i + 128));
        sqeuclidean_u8_xx_step(&xx3, _mm512_loadu_si512(y + i + 192));
        sqeuclidean_u8_xx_step(&xx4, _mm512_loadu_si512(y + i + 256));
        sqeuclidean_u8_xx_step(&xx5, _mm512_loadu_si512(y + i + 320));
        sqeuclidean_u8_xx_step(&xx6, _mm512_loadu_si512(y + i + 384));
        sqeuclidean_u8_xx_step(&xx7, _mm512_loadu_si512(y + i + 448));
    }
    if (n & 256) {
        sqeuclidean_u8_xx_step(&xx0, _mm512_loadu_si512(y + i));
        sqeuclidean_u8_xx_step(&xx1, _mm512_loadu_si512(y + i + 64));
        sqeuclidean_u8_xx_step(&xx2, _mm512_loadu_si512(y + i + 128));
        sqeuclidean_u8_xx_step(&xx3, _mm512_loadu_si512(y + i + 192));
        i += 256;
    }
    if (n & 128) {
        sqeuclidean_u8_xx_step(&xx4, _mm512_loadu_si512(y + i));
        sqeuclidean_u8_xx_step(&xx5, _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        sqeuclidean_u8_xx_step(&xx6, _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i b7 = _mm512_maskz_loadu_epi8(tail, y + i);
        const __m512i t7 = _mm512_maskz_mov_epi8(tail, flip(b7));
        xx7 = less(dp(xx7, b7, t7), top_bits(), t7);
    }
    xx0 = _mm512_add_epi32(xx0, xx4);
    xx1 = _mm512_add_epi32(xx1, xx5);
    xx2 = _mm512_add_epi32(xx2, xx6);
    xx3 = _mm512_add_epi32(xx3, xx7);
    xx0 = _mm512_add_epi32(xx0, xx2);
    xx1 = _mm512_add_epi32(xx1, xx3);
    xx0 = _mm512_add_epi32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE uint32_t sqeuclidean_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const uint32_t xx = sqeuclidean_u8_xx(x, n);
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m512i yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        sqeuclidean_u8_xy_yy_step(&xy0, &yy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        sqeuclidean_u8_xy_yy_step(&xy1, &yy1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        sqeuclidean_u8_xy_yy_step(&xy2, &yy2, _mm512_loadu_si512(x + i + 128),
            _mm512_loadu_si512(y + i + 128));
        sqeuclidean_u8_xy_yy_step(&xy3, &yy3, _mm512_loadu_si512(x + i + 192),
            _mm512_loadu_si512(y + i + 192));
    }
    if (n & 128) {
        sqeuclidean_u8_xy_yy_step(&xy0, &yy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        sqeuclidean_u8_xy_yy_step(&xy1, &yy1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        sqeuclidean_u8_xy_yy_step(&xy2, &yy2, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i a3 = _mm512_maskz_loadu_epi8(tail, x + i);
        const __m512i b3 = _mm512_maskz_loadu_epi8(tail, y + i);
        const __m512i t3 = _mm512_maskz_mov_epi8(tail, flip(b3));
        xy3 = dp(xy3, a3, t3);
        yy3 = dp(dp(yy3, b3, t3), top_bits(), t3);
    }
    xy0 = _mm512_add_epi32(xy0, xy2);
    yy0 = _mm512_add_epi32(yy0, yy2);
    xy1 = _mm512_add_epi32(xy1, xy3);
    yy1 = _mm512_add_epi32(yy1, yy3);
    xy0 = _mm512_add_epi32(xy0, xy1);
    yy0 = _mm512_add_epi32(yy0, yy1);
    yy0 = _mm512_sub_epi32(yy0, _mm512_add_epi32(xy0, xy0));
    const uint32_t yy = reduce_add_i(yy0);
    return sqeuclidean_u8_finish(0, xx, yy);
}

RUVGEN_PAIR(rk_sqeuclidean_u8_pair_d64__avx512vnni, uint32_t, sqeuclidean_u8_pair, 64)
RUVGEN_PAIR(rk_sqeuclidean_u8_pair_d96__avx512vnni, uint32_t, sqeuclidean_u8_pair, 96)
RUVGEN_PAIR(rk_sqeuclidean_u8_pair_d100__avx512vnni, uint32_t, sqeuclidean_u8_pair, 100)
RUVGEN_PAIR(rk_sqeuclidean_u8_pair_d128__avx512vnni, uint32_t, sqeuclidean_u8_pair, 128)
RUVGEN_PAIR(rk_sqeuclidean_u8_pair_d200__avx512vnni, uint32_t, sqeuclidean_u8_pair, 200)
RUVGEN_PAIR(rk_sqeuclidean_u8_pair_d256__avx512vnni, uint32_t, sqeuclidean_u8_pair, 256)
RUVGEN_PAIR(rk_sqeuclidean_u8_pair_d300__avx512vnni, uint32_t, sqeuclidean_u8_pair, 300)
RUVGEN_PAIR(rk_sqeuclidean_u8_pair_d384__avx512vnni, uint32_t, sqeuclidean_u8_pair, 384)
RUVGEN_PAIR(rk_sqeuclidean_u8_pair_d512__avx512vnni, uint32_t, sqeuclidean_u8_pair, 512)
RUVGEN_PAIR(rk_sqeuclidean_u8_pair_d768__avx512vnni, uint32_t, sqeuclidean_u8_pair, 768)
RUVGEN_PAIR(rk_sqeuclidean_u8_pair_d960__avx512vnni, uint32_t, sqeuclidean_u8_pair, 960)
RUVGEN_PAIR(rk_sqeuclidean_u8_pair_d1024__avx512vnni, uint32_t, sqeuclidean_u8_pair, 1024)
RUVGEN_PAIR(rk_sqeuclidean_u8_pair_d1536__avx512vnni, uint32_t, sqeuclidean_u8_pair, 1536)
RUVGEN_PAIR(rk_sqeuclidean_u8_pair_d2048__avx512vnni, uint32_t, sqeuclidean_u8_pair, 2048)
RUVGEN_PAIR(rk_sqeuclidean_u8_pair_d3072__avx512vnni, uint32_t, sqeuclidean_u8_pair, 3072)
RUVGEN_PAIR(rk_sqeuclidean_u8_pair_dn__avx512vnni, uint32_t, sqeuclidean_u8_pair, n)

/* euclidean, u8: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_u8_pair(const void *x, const void *y, size_t n)
{
    return euclidean_u8_after(sqeuclidean_u8_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_u8_pair_d64__avx512vnni, float, euclidean_u8_pair, 64)
RUVGEN_PAIR(rk_euclidean_u8_pair_d96__avx512vnni, float, euclidean_u8_pair, 96)
RUVGEN_PAIR(rk_euclidean_u8_pair_d100__avx512vnni, float, euclidean_u8_pair, 100)
RUVGEN_PAIR(rk_euclidean_u8_pair_d128__avx512vnni, float, euclidean_u8_pair, 128)
RUVGEN_PAIR(rk_euclidean_u8_pair_d200__avx512vnni, float, euclidean_u8_pair, 200)
RUVGEN_PAIR(rk_euclidean_u8_pair_d256__avx512vnni, float, euclidean_u8_pair, 256)
RUVGEN_PAIR(rk_euclidean_u8_pair_d300__avx512vnni, float, euclidean_u8_pair, 300)
RUVGEN_PAIR(rk_euclidean_u8_pair_d384__avx512vnni, float, euclidean_u8_pair, 384)
RUVGEN_PAIR(rk_euclidean_u8_pair_d512__avx512vnni, float, euclidean_u8_pair, 512)
RUVGEN_PAIR(rk_euclidean_u8_pair_d768__avx512vnni, float, euclidean_u8_pair, 768)
RUVGEN_PAIR(rk_euclidean_u8_pair_d960__avx512vnni, float, euclidean_u8_pair, 960)
RUVGEN_PAIR(rk_euclidean_u8_pair_d1024__avx512vnni, float, euclidean_u8_pair, 1024)
RUVGEN_PAIR(rk_euclidean_u8_pair_d1536__avx512vnni, float, euclidean_u8_pair, 1536)
RUVGEN_PAIR(rk_euclidean_u8_pair_d2048__avx512vnni, float, euclidean_u8_pair, 2048)
RUVGEN_PAIR(rk_euclidean_u8_pair_d3072__avx512vnni, float, euclidean_u8_pair, 3072)
RUVGEN_PAIR(rk_euclidean_u8_pair_dn__avx512vnni, float, euclidean_u8_pair, n)

/* dot, u8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_u8_x1(const uint8_t *y, size_t n)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    __m512i x14 = zero, x15 = zero, x16 = zero, x17 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 512 <= n; i += 512) {
        dot_u8_x1_step(&x10, _mm512_loadu_si512(y + i));
        dot_u8_x1_step(&x11, _mm512_loadu_si512(y + i + 64));
        dot_u8_x1_step(&x12, _mm512_loadu_si512(y + i + 128));
        dot_u8_x1_step(&x13, _mm512_loadu_si512(y + i + 192));
        dot_u8_x1_step(&x14, _mm512_loadu_si512(y + i + 256));
        dot_u8_x1_step(&x15, _mm512_loadu_si512(y + i + 320));
        dot_u8_x1_step(&x16, _mm512_loadu_si512(y + i + 384));
        dot_u8_x1_step(&x17, _mm512_loadu_si512(y + i + 448));
    }
    if (n & 256) {
        dot_u8_x1_step(&x10, _mm512_loadu_si512(y + i));
        dot_u8_x1_step(&x11, _mm512_loadu_si512(y + i + 64));
        dot_u8_x1_step(&x12, _mm512_loadu_si512(y + i + 128));
        dot_u8_x1_step(&x13, _mm512_loadu_si512(y + i + 192));
        i += 256;
    }
    if (n & 128) {
        dot_u8_x1_step(&x14, _mm512_loadu_si512(y + i));
        dot_u8_x1_step(&x15, _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        dot_u8_x1_step(&x16, _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        dot_u8_x1_step(&x17, _mm512_maskz_loadu_epi8(tail, y + i));
    }
    x10 = _mm512_add_epi32(x10, x14);
    x11 = _mm512_add_epi32(x11, x15);
    x12 = _mm512_add_epi32(x12, x16);
    x13 = _mm512_add_epi32(x13, x17);
    x10 = _mm512_add_epi32(x10, x12);
    x11 = _mm512_add_epi32(x11, x13);
    x10 = _mm512_add_epi32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE int32_t dot_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const uint32_t x1 = dot_u8_x1(x, n);
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m512i xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 512 <= n; i += 512) {
        dot_u8_xy_step(&xy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        dot_u8_xy_step(&xy1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        dot_u8_xy_step(&xy2, _mm512_loadu_si512(x + i + 128), _mm512_loadu_si512(y + i + 128));
        dot_u8_xy_step(&xy3, _mm512_loadu_si512(x + i + 192), _mm512_loadu_si512(y + i + 192));
        dot_u8_xy_step(&xy4, _mm512_loadu_si512(x + i + 256), _mm512_loadu_si512(y + i + 256));
        dot_u8_xy_step(&xy5, _mm512_loadu_si512(x + i + 320), _mm512_loadu_si512(y + i + 320));
        dot_u8_xy_step(&xy6, _mm512_loadu_si512(x + i + 384), _mm512_loadu_si512(y + i + 384));
        dot_u8_xy_step(&xy7, _mm512_loadu_si512(x + i + 448), _mm512_loadu_si512(y + i + 448));
    }
    if (n & 256) {
        dot_u8_xy_step(&xy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        dot_u8_xy_step(&xy1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        dot_u8_xy_step(&xy2, _mm512_loadu_si512(x + i + 128), _mm512_loadu_si512(y + i + 128));
        dot_u8_xy_step(&xy3, _mm512_loadu_si512(x + i + 192), _mm512_loadu_si512(y + i + 192));
        i += 256;
    }
    if (n & 128) {
        dot_u8_xy_step(&xy4, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        dot_u8_xy_step(&xy5, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        dot_u8_xy_step(&xy6, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i a7 = _mm512_maskz_loadu_epi8(tail, x + i);
        const __m512i b7 = _mm512_maskz_loadu_epi8(tail, y + i);
        const __m512i t7 = _mm512_maskz_mov_epi8(tail, flip(b7));
        xy7 = dp(xy7, a7, t7);
    }
    xy0 = _mm512_add_epi32(xy0, xy4);
    xy1 = _mm512_add_epi32(xy1, xy5);
    xy2 = _mm512_add_epi32(xy2, xy6);
    xy3 = _mm512_add_epi32(xy3, xy7);
    xy0 = _mm512_add_epi32(xy0, xy2);
    xy1 = _mm512_add_epi32(xy1, xy3);
    xy0 = _mm512_add_epi32(xy0, xy1);
    const uint32_t xy = reduce_add_i(xy0);
    return dot_u8_finish(xy, x1);
}

RUVGEN_PAIR(rk_dot_u8_pair_d64__avx512vnni, uint32_t, dot_u8_pair, 64)
RUVGEN_PAIR(rk_dot_u8_pair_d96__avx512vnni, uint32_t, dot_u8_pair, 96)
RUVGEN_PAIR(rk_dot_u8_pair_d100__avx512vnni, uint32_t, dot_u8_pair, 100)
RUVGEN_PAIR(rk_dot_u8_pair_d128__avx512vnni, uint32_t, dot_u8_pair, 128)
RUVGEN_PAIR(rk_dot_u8_pair_d200__avx512vnni, uint32_t, dot_u8_pair, 200)
RUVGEN_PAIR(rk_dot_u8_pair_d256__avx512vnni, uint32_t, dot_u8_pair, 256)
RUVGEN_PAIR(rk_dot_u8_pair_d300__avx512vnni, uint32_t, dot_u8_pair, 300)
RUVGEN_PAIR(rk_dot_u8_pair_d384__avx512vnni, uint32_t, dot_u8_pair, 384)
RUVGEN_PAIR(rk_dot_u8_pair_d512__avx512vnni, uint32_t, dot_u8_pair, 512)
RUVGEN_PAIR(rk_dot_u8_pair_d768__avx512vnni, uint32_t, dot_u8_pair, 768)
RUVGEN_PAIR(rk_dot_u8_pair_d960__avx512vnni, uint32_t, dot_u8_pair, 960)
RUVGEN_PAIR(rk_dot_u8_pair_d1024__avx512vnni, uint32_t, dot_u8_pair, 1024)
RUVGEN_PAIR(rk_dot_u8_pair_d1536__avx512vnni, uint32_t, dot_u8_pair, 1536)
RUVGEN_PAIR(rk_dot_u8_pair_d2048__avx512vnni, uint32_t, dot_u8_pair, 2048)
RUVGEN_PAIR(rk_dot_u8_pair_d3072__avx512vnni, uint32_t, dot_u8_pair, 3072)
RUVGEN_PAIR(rk_dot_u8_pair_dn__avx512vnni, uint32_t, dot_u8_pair, n)

/* cosine, u8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE uint32_t cosine_u8_x1(const uint8_t *y, size_t n)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    __m512i x14 = zero, x15 = zero, x16 = zero, x17 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 512 <= n; i += 512) {
        cosine_u8_x1_step(&x10, _mm512_loadu_si512(y + i));
        cosine_u8_x1_step(&x11, _mm512_loadu_si512(y + i + 64));
        cosine_u8_x1_step(&x12, _mm512_loadu_si512(y + i + 128));
        cosine_u8_x1_step(&x13, _mm512_loadu_si512(y + i + 192));
        cosine_u8_x1_step(&x14, _mm512_loadu_si512(y + i + 256));
        cosine_u8_x1_step(&x15, _mm512_loadu_si512(y + i + 320));
        cosine_u8_x1_step(&x16, _mm512_loadu_si512(y + i + 384));
        cosine_u8_x1_step(&x17, _mm512_loadu_si512(y + i + 448));
    }
    if (n & 256) {
        cosine_u8_x1_step(&x10, _mm512_loadu_si512(y + i));
        cosine_u8_x1_step(&x11, _mm512_loadu_si512(y + i + 64));
        cosine_u8_x1_step(&x12, _mm512_loadu_si512(y + i + 128));
        cosine_u8_x1_step(&x13, _mm512_loadu_si512(y + i + 192));
        i += 256;
    }
    if (n & 128) {
        cosine_u8_x1_step(&x14, _mm512_loadu_si512(y + i));
        cosine_u8_x1_step(&x15, _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        cosine_u8_x1_step(&x16, _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        cosine_u8_x1_step(&x17, _mm512_maskz_loadu_epi8(tail, y + i));
    }
    x10 = _mm512_add_epi32(x10, x14);
    x11 = _mm512_add_epi32(x11, x15);
    x12 = _mm512_add_epi32(x12, x16);
    x13 = _mm512_add_epi32(x13, x17);
    x10 = _mm512_add_epi32(x10, x12);
    x11 = _mm512_add_epi32(x11, x13);
    x10 = _mm512_add_epi32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE uint32_t cosine_u8_xx(const uint8_t *y, size_t n)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    __m512i xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 512 <= n; i += 512) {
        cosine_u8_xx_step(&xx0, _mm512_loadu_si512(y + i));
        cosine_u8_xx_step(&xx1, _mm512_loadu_si512(y + i + 64));
        cosine_u8_xx_step(&xx2, _mm512_loadu_si512(y + i + 128));
        cosine_u8_xx_step(&xx3, _mm512_loadu_si512(y + i + 192));
        cosine_u8_xx_step(&xx4, _mm512_loadu_si512(y + i + 256));
        cosine_u8_xx_step(&xx5, _mm512_loadu_si512(y + i + 320));
        cosine_u8_xx_step(&xx6, _mm512_loadu_si512(y + i + 384));
        cosine_u8_xx_step(&xx7, _mm512_loadu_si512(y + i + 448));
    }
    if (n & 256) {
        cosine_u8_xx_step(&xx0, _mm512_loadu_si512(y + i));
        cosine_u8_xx_step(&xx1, _mm512_loadu_si512(y + i + 64));
        cosine_u8_xx_step(&xx2, _mm512_loadu_si512(y + i + 128));
        cosine_u8_xx_step(&xx3, _mm512_loadu_si512(y + i + 192));
        i += 256;
    }
    if (n & 128) {
        cosine_u8_xx_step(&xx4, _mm512_loadu_si512(y + i));
        cosine_u8_xx_step(&xx5, _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        cosine_u8_xx_step(&xx6, _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i b7 = _mm512_maskz_loadu_epi8(tail, y + i);
        const __m512i t7 = _mm512_maskz_mov_epi8(tail, flip(b7));
        xx7 = less(dp(xx7, b7, t7), b7, top_bits());
    }
    xx0 = _mm512_add_epi32(xx0, xx4);
    xx1 = _mm512_add_epi32(xx1, xx5);
    xx2 = _mm512_add_epi32(xx2, xx6);
    xx3 = _mm512_add_epi32(xx3, xx7);
    xx0 = _mm512_add_epi32(xx0, xx2);
    xx1 = _mm512_add_epi32(xx1, xx3);
    xx0 = _mm512_add_epi32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE float cosine_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const uint32_t x1 = cosine_u8_x1(x, n);
    const uint32_t xx = cosine_u8_xx(x, n);
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m512i yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        cosine_u8_xy_yy_step(&xy0, &yy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        cosine_u8_xy_yy_step(&xy1, &yy1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        cosine_u8_xy_yy_step(&xy2, &yy2, _mm512_loadu_si512(x + i + 128), _mm512_loadu_si512(y + i + 128));
        cosine_u8_xy_yy_step(&xy3, &yy3, _mm512_loadu_si512(x + i + 192), _mm512_loadu_si512(y + i + 192));
    }
    if (n & 128) {
        cosine_u8_xy_yy_step(&xy0, &yy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        cosine_u8_xy_yy_step(&xy1, &yy1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        cosine_u8_xy_yy_step(&xy2, &yy2, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i a3 = _mm512_maskz_loadu_epi8(tail, x + i);
        const __m512i b3 = _mm512_maskz_loadu_epi8(tail, y + i);
        const __m512i t3 = _mm512_maskz_mov_epi8(tail, flip(b3));
        xy3 = dp(xy3, a3, t3);
        yy3 = less(dp(yy3, b3, t3), b3, top_bits());
    }
    xy0 = _mm512_add_epi32(xy0, xy2);
    yy0 = _mm512_add_epi32(yy0, yy2);
    xy1 = _mm512_add_epi32(xy1, xy3);
    yy1 = _mm512_add_epi32(yy1, yy3);
    xy0 = _mm512_add_epi32(xy0, xy1);
    yy0 = _mm512_add_epi32(yy0, yy1);
    const uint32_t xy = reduce_add_i(xy0);
    const uint32_t yy = reduce_add_i(yy0);
    return cosine_u8_finish(xy, x1, xx, yy);
}

RUVGEN_PAIR(rk_cosine_u8_pair_d64__avx512vnni, float, cosine_u8_pair, 64)
RUVGEN_PAIR(rk_cosine_u8_pair_d96__avx512vnni, float, cosine_u8_pair, 96)
RUVGEN_PAIR(rk_cosine_u8_pair_d100__avx512vnni, float, cosine_u8_pair, 100)
RUVGEN_PAIR(rk_cosine_u8_pair_d128__avx512vnni, float, cosine_u8_pair, 128)
RUVGEN_PAIR(rk_cosine_u8_pair_d200__avx512vnni, float, cosine_u8_pair, 200)
RUVGEN_PAIR(rk_cosine_u8_pair_d256__avx512vnni, float, cosine_u8_pair, 256)
RUVGEN_PAIR(rk_cosine_u8_pair_d300__avx512vnni, float, cosine_u8_pair, 300)
RUVGEN_PAIR(rk_cosine_u8_pair_d384__avx512vnni, float, cosine_u8_pair, 384)
RUVGEN_PAIR(rk_cosine_u8_pair_d512__avx512vnni, float, cosine_u8_pair, 512)
RUVGEN_PAIR(rk_cosine_u8_pair_d768__avx512vnni, float, cosine_u8_pair, 768)
RUVGEN_PAIR(rk_cosine_u8_pair_d960__avx512vnni, float, cosine_u8_pair, 960)
RUVGEN_PAIR(rk_cosine_u8_pair_d1024__avx512vnni, float, cosine_u8_pair, 1024)
RUVGEN_PAIR(rk_cosine_u8_pair_d1536__avx512vnni, float, cosine_u8_pair, 1536)
RUVGEN_PAIR(rk_cosine_u8_pair_d2048__avx512vnni, float, cosine_u8_pair, 2048)
RUVGEN_PAIR(rk_cosine_u8_pair_d3072__avx512vnni, float, cosine_u8_pair, 3072)
RUVGEN_PAIR(rk_cosine_u8_pair_dn__avx512vnni, float, cosine_u8_pair, n)

/* manhattan, u8: Σ |x−y| */
RUVGEN_INLINE uint32_t manhattan_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const __m512i zero = _mm512_setzero_si512();
    __m512i ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        manhattan_u8_step(&ad0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        manhattan_u8_step(&ad1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        manhattan_u8_step(&ad2, _mm512_loadu_si512(x + i + 128), _mm512_loadu_si512(y + i + 128));
        manhattan_u8_step(&ad3, _mm512_loadu_si512(x + i + 192), _mm512_loadu_si512(y + i + 192));
    }
    if (n & 128) {
        manhattan_u8_step(&ad0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        manhattan_u8_step(&ad1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        manhattan_u8_step(&ad2, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        manhattan_u8_step(&ad3, _mm512_maskz_loadu_epi8(tail, x + i), _mm512_maskz_loadu_epi8(tail, y + i));
    }
    ad0 = _mm512_add_epi32(ad0, ad2);
    ad1 = _mm512_add_epi32(ad1, ad3);
    ad0 = _mm512_add_epi32(ad0, ad1);
    const uint32_t ad = reduce_add_i(ad0);
    return manhattan_u8_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_u8_pair_d64__avx512vnni, uint32_t, manhattan_u8_pair, 64)
RUVGEN_PAIR(rk_manhattan_u8_pair_d96__avx512vnni, uint32_t, manhattan_u8_pair, 96)
RUVGEN_PAIR(rk_manhattan_u8_pair_d100__avx512vnni, uint32_t, manhattan_u8_pair, 100)
RUVGEN_PAIR(rk_manhattan_u8_pair_d128__avx512vnni, uint32_t, manhattan_u8_pair, 128)
RUVGEN_PAIR(rk_manhattan_u8_pair_d200__avx512vnni, uint32_t, manhattan_u8_pair, 200)
RUVGEN_PAIR(rk_manhattan_u8_pair_d256__avx512vnni, uint32_t, manhattan_u8_pair, 256)
RUVGEN_PAIR(rk_manhattan_u8_pair_d300__avx512vnni, uint32_t, manhattan_u8_pair, 300)
RUVGEN_PAIR(rk_manhattan_u8_pair_d384__avx512vnni, uint32_t, manhattan_u8_pair, 384)
RUVGEN_PAIR(rk_manhattan_u8_pair_d512__avx512vnni, uint32_t, manhattan_u8_pair, 512)
RUVGEN_PAIR(rk_manhattan_u8_pair_d768__avx512vnni, uint32_t, manhattan_u8_pair, 768)
RUVGEN_PAIR(rk_manhattan_u8_pair_d960__avx512vnni, uint32_t, manhattan_u8_pair, 960)
RUVGEN_PAIR(rk_manhattan_u8_pair_d1024__avx512vnni, uint32_t, manhattan_u8_pair, 1024)
RUVGEN_PAIR(rk_manhattan_u8_pair_d1536__avx512vnni, uint32_t, manhattan_u8_pair, 1536)
RUVGEN_PAIR(rk_manhattan_u8_pair_d2048__avx512vnni, uint32_t, manhattan_u8_pair, 2048)
RUVGEN_PAIR(rk_manhattan_u8_pair_d3072__avx512vnni, uint32_t, manhattan_u8_pair, 3072)
RUVGEN_PAIR(rk_manhattan_u8_pair_dn__avx512vnni, uint32_t, manhattan_u8_pair, n)

/* chebyshev, u8: max |x−y| */
RUVGEN_INLINE uint32_t chebyshev_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const __m512i zero = _mm512_setzero_si512();
    __m512i ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        chebyshev_u8_step(&ad0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        chebyshev_u8_step(&ad1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        chebyshev_u8_step(&ad2, _mm512_loadu_si512(x + i + 128), _mm512_loadu_si512(y + i + 128));
        chebyshev_u8_step(&ad3, _mm512_loadu_si512(x + i + 192), _mm512_loadu_si512(y + i + 192));
    }
    if (n & 128) {
        chebyshev_u8_step(&ad0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        chebyshev_u8_step(&ad1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        chebyshev_u8_step(&ad2, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        chebyshev_u8_step(&ad3, _mm512_maskz_loadu_epi8(tail, x + i), _mm512_maskz_loadu_epi8(tail, y + i));
    }
    ad0 = _mm512_max_epu8(ad0, ad2);
    ad1 = _mm512_max_epu8(ad1, ad3);
    ad0 = _mm512_max_epu8(ad0, ad1);
    const uint32_t ad = reduce_max_i(ad0);
    return chebyshev_u8_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_u8_pair_d64__avx512vnni, uint32_t, chebyshev_u8_pair, 64)
RUVGEN_PAIR(rk_chebyshev_u8_pair_d96__avx512vnni, uint32_t, chebyshev_u8_pair, 96)
RUVGEN_PAIR(rk_chebyshev_u8_pair_d100__avx512vnni, uint32_t, chebyshev_u8_pair, 100)
RUVGEN_PAIR(rk_chebyshev_u8_pair_d128__avx512vnni, uint32_t, chebyshev_u8_pair, 128)
RUVGEN_PAIR(rk_chebyshev_u8_pair_d200__avx512vnni, uint32_t, chebyshev_u8_pair, 200)
RUVGEN_PAIR(rk_chebyshev_u8_pair_d256__avx512vnni, uint32_t, chebyshev_u8_pair, 256)
RUVGEN_PAIR(rk_chebyshev_u8_pair_d300__avx512vnni, uint32_t, chebyshev_u8_pair, 300)
RUVGEN_PAIR(rk_chebyshev_u8_pair_d384__avx512vnni, uint32_t, chebyshev_u8_pair, 384)
RUVGEN_PAIR(rk_chebyshev_u8_pair_d512__avx512vnni, uint32_t, chebyshev_u8_pair, 512)
RUVGEN_PAIR(rk_chebyshev_u8_pair_d768__avx512vnni, uint32_t, chebyshev_u8_pair, 768)
RUVGEN_PAIR(rk_chebyshev_u8_pair_d960__avx512vnni, uint32_t, chebyshev_u8_pair, 960)
RUVGEN_PAIR(rk_chebyshev_u8_pair_d1024__avx512vnni, uint32_t, chebyshev_u8_pair, 1024)
RUVGEN_PAIR(rk_chebyshev_u8_pair_d1536__avx512vnni, uint32_t, chebyshev_u8_pair, 1536)
RUVGEN_PAIR(rk_chebyshev_u8_pair_d2048__avx512vnni, uint32_t, chebyshev_u8_pair, 2048)
RUVGEN_PAIR(rk_chebyshev_u8_pair_d3072__avx512vnni, uint32_t, chebyshev_u8_pair, 3072)
RUVGEN_PAIR(rk_chebyshev_u8_pair_dn__avx512vnni, uint32_t, chebyshev_u8_pair, n)

/* hamming, b1: bits that differ */
RUVGEN_INLINE uint32_t hamming_b1_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const __m512i zero = _mm512_setzero_si512();
    __m512i ne0 = zero, ne1 = zero, ne2 = zero, ne3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        hamming_b1_step(&ne0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        hamming_b1_step(&ne1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        hamming_b1_step(&ne2, _mm512_loadu_si512(x + i + 128), _mm512_loadu_si512(y + i + 128));
        hamming_b1_step(&ne3, _mm512_loadu_si512(x + i + 192), _mm512_loadu_si512(y + i + 192));
    }
    if (n & 128) {
        hamming_b1_step(&ne0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        hamming_b1_step(&ne1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        hamming_b1_step(&ne2, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        hamming_b1_step(&ne3, _mm512_maskz_loadu_epi8(tail, x + i), _mm512_maskz_loadu_epi8(tail, y + i));
    }
    ne0 = _mm512_add_epi64(ne0, ne2);
    ne1 = _mm512_add_epi64(ne1, ne3);
    ne0 = _mm512_add_epi64(ne0, ne1);
    const uint32_t ne = reduce_add_b(ne0);
    return hamming_b1_finish(ne);
}

RUVGEN_PAIR(rk_hamming_b1_pair_d64__avx512vnni, uint32_t, hamming_b1_pair, 64)
RUVGEN_PAIR(rk_hamming_b1_pair_d96__avx512vnni, uint32_t, hamming_b1_pair, 96)
RUVGEN_PAIR(rk_hamming_b1_pair_d100__avx512vnni, uint32_t, hamming_b1_pair, 100)
RUVGEN_PAIR(rk_hamming_b1_pair_d128__avx512vnni, uint32_t, hamming_b1_pair, 128)
RUVGEN_PAIR(rk_hamming_b1_pair_d200__avx512vnni, uint32_t, hamming_b1_pair, 200)
RUVGEN_PAIR(rk_hamming_b1_pair_d256__avx512vnni, uint32_t, hamming_b1_pair, 256)
RUVGEN_PAIR(rk_hamming_b1_pair_d300__avx512vnni, uint32_t, hamming_b1_pair, 300)
RUVGEN_PAIR(rk_hamming_b1_pair_d384__avx512vnni, uint32_t, hamming_b1_pair, 384)
RUVGEN_PAIR(rk_hamming_b1_pair_d512__avx512vnni, uint32_t, hamming_b1_pair, 512)
RUVGEN_PAIR(rk_hamming_b1_pair_d768__avx512vnni, uint32_t, hamming_b1_pair, 768)
RUVGEN_PAIR(rk_hamming_b1_pair_d960__avx512vnni, uint32_t, hamming_b1_pair, 960)
RUVGEN_PAIR(rk_hamming_b1_pair_d1024__avx512vnni, uint32_t, hamming_b1_pair, 1024)
RUVGEN_PAIR(rk_hamming_b1_pair_d1536__avx512vnni, uint32_t, hamming_b1_pair, 1536)
RUVGEN_PAIR(rk_hamming_b1_pair_d2048__avx512vnni, uint32_t, hamming_b1_pair, 2048)
RUVGEN_PAIR(rk_hamming_b1_pair_d3072__avx512vnni, uint32_t, hamming_b1_pair, 3072)
RUVGEN_PAIR(rk_hamming_b1_pair_dn__avx512vnni, uint32_t, hamming_b1_pair, n)

/* jaccard, b1: 1 − |x∧y| / |x∨y|, 0 if both are empty */
RUVGEN_INLINE float jaccard_b1_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy0 = zero, xy1 = zero;
    __m512i xx0 = zero, xx1 = zero;
    __m512i yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        jaccard_b1_step(&xy0, &xx0, &yy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        jaccard_b1_step(&xy1, &xx1, &yy1, _mm512_loadu_si512(x + i + 64), _mm512_loadu_si512(y + i + 64));
    }
    if (n & 64) {
        jaccard_b1_step(&xy0, &xx0, &yy0, _mm512_loadu_si512(x + i), _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        jaccard_b1_step(&xy1, &xx1, &yy1, _mm512_maskz_loadu_epi8(tail, x + i),
            _mm512_maskz_loadu_epi8(tail, y + i));
    }
    xy0 = _mm512_add_epi64(xy0, xy1);
    xx0 = _mm512_add_epi64(xx0, xx1);
    yy0 = _mm512_add_epi64(yy0, yy1);
    const uint32_t xy = reduce_add_b(xy0);
    const uint32_t xx = reduce_add_b(xx0);
    const uint32_t yy = reduce_add_b(yy0);
    return jaccard_b1_finish(xy, xx, yy);
}

RUVGEN_PAIR(rk_jaccard_b1_pair_d64__avx512vnni, float, jaccard_b1_pair, 64)
RUVGEN_PAIR(rk_jaccard_b1_pair_d96__avx512vnni, float, jaccard_b1_pair, 96)
RUVGEN_PAIR(rk_jaccard_b1_pair_d100__avx512vnni, float, jaccard_b1_pair, 100)
RUVGEN_PAIR(rk_jaccard_b1_pair_d128__avx512vnni, float, jaccard_b1_pair, 128)
RUVGEN_PAIR(rk_jaccard_b1_pair_d200__avx512vnni, float, jaccard_b1_pair, 200)
RUVGEN_PAIR(rk_jaccard_b1_pair_d256__avx512vnni, float, jaccard_b1_pair, 256)
RUVGEN_PAIR(rk_jaccard_b1_pair_d300__avx512vnni, float, jaccard_b1_pair, 300)
RUVGEN_PAIR(rk_jaccard_b1_pair_d384__avx512vnni, float, jaccard_b1_pair, 384)
RUVGEN_PAIR(rk_jaccard_b1_pair_d512__avx512vnni, float, jaccard_b1_pair, 512)
RUVGEN_PAIR(rk_jaccard_b1_pair_d768__avx512vnni, float, jaccard_b1_pair, 768)
RUVGEN_PAIR(rk_jaccard_b1_pair_d960__avx512vnni, float, jaccard_b1_pair, 960)
RUVGEN_PAIR(rk_jaccard_b1_pair_d1024__avx512vnni, float, jaccard_b1_pair, 1024)
RUVGEN_PAIR(rk_jaccard_b1_pair_d1536__avx512vnni, float, jaccard_b1_pair, 1536)
RUVGEN_PAIR(rk_jaccard_b1_pair_d2048__avx512vnni, float, jaccard_b1_pair, 2048)
RUVGEN_PAIR(rk_jaccard_b1_pair_d3072__avx512vnni, float, jaccard_b1_pair, 3072)
RUVGEN_PAIR(rk_jaccard_b1_pair_dn__avx512vnni, float, jaccard_b1_pair, n)

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#define ROW(METRIC, DTYPE, FORM, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_AVX512VNNI, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_##FORM, RUVGEN_ISA_AVX512VNNI, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_pair_avx512vnni[] = {
    ROW(SQEUCLIDEAN, I8, PAIR, 64, rk_sqeuclidean_i8_pair_d64__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, I8, PAIR, 96, rk_sqeuclidean_i8_pair_d96__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, I8, PAIR, 100, rk_sqeuclidean_i8_pair_d100__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, I8, PAIR, 128, rk_sqeuclidean_i8_pair_d128__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, I8, PAIR, 200, rk_sqeuclidean_i8_pair_d200__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, I8, PAIR, 256, rk_sqeuclidean_i8_pair_d256__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, I8, PAIR, 300, rk_sqeuclidean_i8_pair_d300__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, I8, PAIR, 384, rk_sqeuclidean_i8_pair_d384__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, I8, PAIR, 512, rk_sqeuclidean_i8_pair_d512__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, I8, PAIR, 768, rk_sqeuclidean_i8_pair_d768__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, I8, PAIR, 960, rk_sqeuclidean_i8_pair_d960__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, I8, PAIR, 1024, rk_sqeuclidean_i8_pair_d1024__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, I8, PAIR, 1536, rk_sqeuclidean_i8_pair_d1536__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, I8, PAIR, 2048, rk_sqeuclidean_i8_pair_d2048__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, I8, PAIR, 3072, rk_sqeuclidean_i8_pair_d3072__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, I8, PAIR, 0, rk_sqeuclidean_i8_pair_dn__avx512vnni, UINT32_T),
    ROW(EUCLIDEAN, I8, PAIR, 64, rk_euclidean_i8_pair_d64__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, I8, PAIR, 96, rk_euclidean_i8_pair_d96__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, I8, PAIR, 100, rk_euclidean_i8_pair_d100__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, I8, PAIR, 128, rk_euclidean_i8_pair_d128__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, I8, PAIR, 200, rk_euclidean_i8_pair_d200__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, I8, PAIR, 256, rk_euclidean_i8_pair_d256__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, I8, PAIR, 300, rk_euclidean_i8_pair_d300__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, I8, PAIR, 384, rk_euclidean_i8_pair_d384__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, I8, PAIR, 512, rk_euclidean_i8_pair_d512__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, I8, PAIR, 768, rk_euclidean_i8_pair_d768__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, I8, PAIR, 960, rk_euclidean_i8_pair_d960__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, I8, PAIR, 1024, rk_euclidean_i8_pair_d1024__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, I8, PAIR, 1536, rk_euclidean_i8_pair_d1536__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, I8, PAIR, 2048, rk_euclidean_i8_pair_d2048__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, I8, PAIR, 3072, rk_euclidean_i8_pair_d3072__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, I8, PAIR, 0, rk_euclidean_i8_pair_dn__avx512vnni, FLOAT),
    ROW(DOT, I8, PAIR, 64, rk_dot_i8_pair_d64__avx512vnni, INT32_T),
    ROW(DOT, I8, PAIR, 96, rk_dot_i8_pair_d96__avx512vnni, INT32_T),
    ROW(DOT, I8, PAIR, 100, rk_dot_i8_pair_d100__avx512vnni, INT32_T),
    ROW(DOT, I8, PAIR, 128, rk_dot_i8_pair_d128__avx512vnni, INT32_T),
    ROW(DOT, I8, PAIR, 200, rk_dot_i8_pair_d200__avx512vnni, INT32_T),
    ROW(DOT, I8, PAIR, 256, rk_dot_i8_pair_d256__avx512vnni, INT32_T),
    ROW(DOT, I8, PAIR, 300, rk_dot_i8_pair_d300__avx512vnni, INT32_T),
    ROW(DOT, I8, PAIR, 384, rk_dot_i8_pair_d384__avx512vnni, INT32_T),
    ROW(DOT, I8, PAIR, 512, rk_dot_i8_pair_d512__avx512vnni, INT32_T),
    ROW(DOT, I8, PAIR, 768, rk_dot_i8_pair_d768__avx512vnni, INT32_T),
    ROW(DOT, I8, PAIR, 960, rk_dot_i8_pair_d960__avx512vnni, INT32_T),
    ROW(DOT, I8, PAIR, 1024, rk_dot_i8_pair_d1024__avx512vnni, INT32_T),
    ROW(DOT, I8, PAIR, 1536, rk_dot_i8_pair_d1536__avx512vnni, INT32_T),
    ROW(DOT, I8, PAIR, 2048, rk_dot_i8_pair_d2048__avx512vnni, INT32_T),
    ROW(DOT, I8, PAIR, 3072, rk_dot_i8_pair_d3072__avx512vnni, INT32_T),
    ROW(DOT, I8, PAIR, 0, rk_dot_i8_pair_dn__avx512vnni, INT32_T),
    ROW(COSINE, I8, PAIR, 64, rk_cosine_i8_pair_d64__avx512vnni, FLOAT),
    ROW(COSINE, I8, PAIR, 96, rk_cosine_i8_pair_d96__avx512vnni, FLOAT),
    ROW(COSINE, I8, PAIR, 100, rk_cosine_i8_pair_d100__avx512vnni, FLOAT),
    ROW(COSINE, I8, PAIR, 128, rk_cosine_i8_pair_d128__avx512vnni, FLOAT),
    ROW(COSINE, I8, PAIR, 200, rk_cosine_i8_pair_d200__avx512vnni, FLOAT),
    ROW(COSINE, I8, PAIR, 256, rk_cosine_i8_pair_d256__avx512vnni, FLOAT),
    ROW(COSINE, I8, PAIR, 300, rk_cosine_i8_pair_d300__avx512vnni, FLOAT),
    ROW(COSINE, I8, PAIR, 384, rk_cosine_i8_pair_d384__avx512vnni, FLOAT),
    ROW(COSINE, I8, PAIR, 512, rk_cosine_i8_pair_d512__avx512vnni, FLOAT),
    ROW(COSINE, I8, PAIR, 768, rk_cosine_i8_pair_d768__avx512vnni, FLOAT),
    ROW(COSINE, I8, PAIR, 960, rk_cosine_i8_pair_d960__avx512vnni, FLOAT),
    ROW(COSINE, I8, PAIR, 1024, rk_cosine_i8_pair_d1024__avx512vnni, FLOAT),
    ROW(COSINE, I8, PAIR, 1536, rk_cosine_i8_pair_d1536__avx512vnni, FLOAT),
    ROW(COSINE, I8, PAIR, 2048, rk_cosine_i8_pair_d2048__avx512vnni, FLOAT),
    ROW(COSINE, I8, PAIR, 3072, rk_cosine_i8_pair_d3072__avx512vnni, FLOAT),
    ROW(COSINE, I8, PAIR, 0, rk_cosine_i8_pair_dn__avx512vnni, FLOAT),
    ROW(MANHATTAN, I8, PAIR, 64, rk_manhattan_i8_pair_d64__avx512vnni, UINT32_T),
    ROW(MANHATTAN, I8, PAIR, 96, rk_manhattan_i8_pair_d96__avx512vnni, UINT32_T),
    ROW(MANHATTAN, I8, PAIR, 100, rk_manhattan_i8_pair_d100__avx512vnni, UINT32_T),
    ROW(MANHATTAN, I8, PAIR, 128, rk_manhattan_i8_pair_d128__avx512vnni, UINT32_T),
    ROW(MANHATTAN, I8, PAIR, 200, rk_manhattan_i8_pair_d200__avx512vnni, UINT32_T),
    ROW(MANHATTAN, I8, PAIR, 256, rk_manhattan_i8_pair_d256__avx512vnni, UINT32_T),
    ROW(MANHATTAN, I8, PAIR, 300, rk_manhattan_i8_pair_d300__avx512vnni, UINT32_T),
    ROW(MANHATTAN, I8, PAIR, 384, rk_manhattan_i8_pair_d384__avx512vnni, UINT32_T),
    ROW(MANHATTAN, I8, PAIR, 512, rk_manhattan_i8_pair_d512__avx512vnni, UINT32_T),
    ROW(MANHATTAN, I8, PAIR, 768, rk_manhattan_i8_pair_d768__avx512vnni, UINT32_T),
    ROW(MANHATTAN, I8, PAIR, 960, rk_manhattan_i8_pair_d960__avx512vnni, UINT32_T),
    ROW(MANHATTAN, I8, PAIR, 1024, rk_manhattan_i8_pair_d1024__avx512vnni, UINT32_T),
    ROW(MANHATTAN, I8, PAIR, 1536, rk_manhattan_i8_pair_d1536__avx512vnni, UINT32_T),
    ROW(MANHATTAN, I8, PAIR, 2048, rk_manhattan_i8_pair_d2048__avx512vnni, UINT32_T),
    ROW(MANHATTAN, I8, PAIR, 3072, rk_manhattan_i8_pair_d3072__avx512vnni, UINT32_T),
    ROW(MANHATTAN, I8, PAIR, 0, rk_manhattan_i8_pair_dn__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 64, rk_chebyshev_i8_pair_d64__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 96, rk_chebyshev_i8_pair_d96__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 100, rk_chebyshev_i8_pair_d100__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 128, rk_chebyshev_i8_pair_d128__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 200, rk_chebyshev_i8_pair_d200__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 256, rk_chebyshev_i8_pair_d256__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 300, rk_chebyshev_i8_pair_d300__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 384, rk_chebyshev_i8_pair_d384__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 512, rk_chebyshev_i8_pair_d512__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 768, rk_chebyshev_i8_pair_d768__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 960, rk_chebyshev_i8_pair_d960__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 1024, rk_chebyshev_i8_pair_d1024__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 1536, rk_chebyshev_i8_pair_d1536__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 2048, rk_chebyshev_i8_pair_d2048__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 3072, rk_chebyshev_i8_pair_d3072__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 0, rk_chebyshev_i8_pair_dn__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 64, rk_sqeuclidean_u8_pair_d64__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 96, rk_sqeuclidean_u8_pair_d96__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 100, rk_sqeuclidean_u8_pair_d100__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 128, rk_sqeuclidean_u8_pair_d128__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 200, rk_sqeuclidean_u8_pair_d200__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 256, rk_sqeuclidean_u8_pair_d256__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 300, rk_sqeuclidean_u8_pair_d300__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 384, rk_sqeuclidean_u8_pair_d384__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 512, rk_sqeuclidean_u8_pair_d512__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 768, rk_sqeuclidean_u8_pair_d768__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 960, rk_sqeuclidean_u8_pair_d960__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 1024, rk_sqeuclidean_u8_pair_d1024__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 1536, rk_sqeuclidean_u8_pair_d1536__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 2048, rk_sqeuclidean_u8_pair_d2048__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 3072, rk_sqeuclidean_u8_pair_d3072__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 0, rk_sqeuclidean_u8_pair_dn__avx512vnni, UINT32_T),
    ROW(EUCLIDEAN, U8, PAIR, 64, rk_euclidean_u8_pair_d64__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, U8, PAIR, 96, rk_euclidean_u8_pair_d96__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, U8, PAIR, 100, rk_euclidean_u8_pair_d100__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, U8, PAIR, 128, rk_euclidean_u8_pair_d128__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, U8, PAIR, 200, rk_euclidean_u8_pair_d200__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, U8, PAIR, 256, rk_euclidean_u8_pair_d256__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, U8, PAIR, 300, rk_euclidean_u8_pair_d300__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, U8, PAIR, 384, rk_euclidean_u8_pair_d384__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, U8, PAIR, 512, rk_euclidean_u8_pair_d512__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, U8, PAIR, 768, rk_euclidean_u8_pair_d768__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, U8, PAIR, 960, rk_euclidean_u8_pair_d960__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, U8, PAIR, 1024, rk_euclidean_u8_pair_d1024__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, U8, PAIR, 1536, rk_euclidean_u8_pair_d1536__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, U8, PAIR, 2048, rk_euclidean_u8_pair_d2048__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, U8, PAIR, 3072, rk_euclidean_u8_pair_d3072__avx512vnni, FLOAT),
    ROW(EUCLIDEAN, U8, PAIR, 0, rk_euclidean_u8_pair_dn__avx512vnni, FLOAT),
    ROW(DOT, U8, PAIR, 64, rk_dot_u8_pair_d64__avx512vnni, INT32_T),
    ROW(DOT, U8, PAIR, 96, rk_dot_u8_pair_d96__avx512vnni, INT32_T),
    ROW(DOT, U8, PAIR, 100, rk_dot_u8_pair_d100__avx512vnni, INT32_T),
    ROW(DOT, U8, PAIR, 128, rk_dot_u8_pair_d128__avx512vnni, INT32_T),
    ROW(DOT, U8, PAIR, 200, rk_dot_u8_pair_d200__avx512vnni, INT32_T),
    ROW(DOT, U8, PAIR, 256, rk_dot_u8_pair_d256__avx512vnni, INT32_T),
    ROW(DOT, U8, PAIR, 300, rk_dot_u8_pair_d300__avx512vnni, INT32_T),
    ROW(DOT, U8, PAIR, 384, rk_dot_u8_pair_d384__avx512vnni, INT32_T),
    ROW(DOT, U8, PAIR, 512, rk_dot_u8_pair_d512__avx512vnni, INT32_T),
    ROW(DOT, U8, PAIR, 768, rk_dot_u8_pair_d768__avx512vnni, INT32_T),
    ROW(DOT, U8, PAIR, 960, rk_dot_u8_pair_d960__avx512vnni, INT32_T),
    ROW(DOT, U8, PAIR, 1024, rk_dot_u8_pair_d1024__avx512vnni, INT32_T),
    ROW(DOT, U8, PAIR, 1536, rk_dot_u8_pair_d1536__avx512vnni, INT32_T),
    ROW(DOT, U8, PAIR, 2048, rk_dot_u8_pair_d2048__avx512vnni, INT32_T),
    ROW(DOT, U8, PAIR, 3072, rk_dot_u8_pair_d3072__avx512vnni, INT32_T),
    ROW(DOT, U8, PAIR, 0, rk_dot_u8_pair_dn__avx512vnni, INT32_T),
    ROW(COSINE, U8, PAIR, 64, rk_cosine_u8_pair_d64__avx512vnni, FLOAT),
    ROW(COSINE, U8, PAIR, 96, rk_cosine_u8_pair_d96__avx512vnni, FLOAT),
    ROW(COSINE, U8, PAIR, 100, rk_cosine_u8_pair_d100__avx512vnni, FLOAT),
    ROW(COSINE, U8, PAIR, 128, rk_cosine_u8_pair_d128__avx512vnni, FLOAT),
    ROW(COSINE, U8, PAIR, 200, rk_cosine_u8_pair_d200__avx512vnni, FLOAT),
    ROW(COSINE, U8, PAIR, 256, rk_cosine_u8_pair_d256__avx512vnni, FLOAT),
    ROW(COSINE, U8, PAIR, 300, rk_cosine_u8_pair_d300__avx512vnni, FLOAT),
    ROW(COSINE, U8, PAIR, 384, rk_cosine_u8_pair_d384__avx512vnni, FLOAT),
    ROW(COSINE, U8, PAIR, 512, rk_cosine_u8_pair_d512__avx512vnni, FLOAT),
    ROW(COSINE, U8, PAIR, 768, rk_cosine_u8_pair_d768__avx512vnni, FLOAT),
    ROW(COSINE, U8, PAIR, 960, rk_cosine_u8_pair_d960__avx512vnni, FLOAT),
    ROW(COSINE, U8, PAIR, 1024, rk_cosine_u8_pair_d1024__avx512vnni, FLOAT),
    ROW(COSINE, U8, PAIR, 1536, rk_cosine_u8_pair_d1536__avx512vnni, FLOAT),
    ROW(COSINE, U8, PAIR, 2048, rk_cosine_u8_pair_d2048__avx512vnni, FLOAT),
    ROW(COSINE, U8, PAIR, 3072, rk_cosine_u8_pair_d3072__avx512vnni, FLOAT),
    ROW(COSINE, U8, PAIR, 0, rk_cosine_u8_pair_dn__avx512vnni, FLOAT),
    ROW(MANHATTAN, U8, PAIR, 64, rk_manhattan_u8_pair_d64__avx512vnni, UINT32_T),
    ROW(MANHATTAN, U8, PAIR, 96, rk_manhattan_u8_pair_d96__avx512vnni, UINT32_T),
    ROW(MANHATTAN, U8, PAIR, 100, rk_manhattan_u8_pair_d100__avx512vnni, UINT32_T),
    ROW(MANHATTAN, U8, PAIR, 128, rk_manhattan_u8_pair_d128__avx512vnni, UINT32_T),
    ROW(MANHATTAN, U8, PAIR, 200, rk_manhattan_u8_pair_d200__avx512vnni, UINT32_T),
    ROW(MANHATTAN, U8, PAIR, 256, rk_manhattan_u8_pair_d256__avx512vnni, UINT32_T),
    ROW(MANHATTAN, U8, PAIR, 300, rk_manhattan_u8_pair_d300__avx512vnni, UINT32_T),
    ROW(MANHATTAN, U8, PAIR, 384, rk_manhattan_u8_pair_d384__avx512vnni, UINT32_T),
    ROW(MANHATTAN, U8, PAIR, 512, rk_manhattan_u8_pair_d512__avx512vnni, UINT32_T),
    ROW(MANHATTAN, U8, PAIR, 768, rk_manhattan_u8_pair_d768__avx512vnni, UINT32_T),
    ROW(MANHATTAN, U8, PAIR, 960, rk_manhattan_u8_pair_d960__avx512vnni, UINT32_T),
    ROW(MANHATTAN, U8, PAIR, 1024, rk_manhattan_u8_pair_d1024__avx512vnni, UINT32_T),
    ROW(MANHATTAN, U8, PAIR, 1536, rk_manhattan_u8_pair_d1536__avx512vnni, UINT32_T),
    ROW(MANHATTAN, U8, PAIR, 2048, rk_manhattan_u8_pair_d2048__avx512vnni, UINT32_T),
    ROW(MANHATTAN, U8, PAIR, 3072, rk_manhattan_u8_pair_d3072__avx512vnni, UINT32_T),
    ROW(MANHATTAN, U8, PAIR, 0, rk_manhattan_u8_pair_dn__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 64, rk_chebyshev_u8_pair_d64__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 96, rk_chebyshev_u8_pair_d96__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 100, rk_chebyshev_u8_pair_d100__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 128, rk_chebyshev_u8_pair_d128__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 200, rk_chebyshev_u8_pair_d200__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 256, rk_chebyshev_u8_pair_d256__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 300, rk_chebyshev_u8_pair_d300__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 384, rk_chebyshev_u8_pair_d384__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 512, rk_chebyshev_u8_pair_d512__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 768, rk_chebyshev_u8_pair_d768__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 960, rk_chebyshev_u8_pair_d960__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 1024, rk_chebyshev_u8_pair_d1024__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 1536, rk_chebyshev_u8_pair_d1536__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 2048, rk_chebyshev_u8_pair_d2048__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 3072, rk_chebyshev_u8_pair_d3072__avx512vnni, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 0, rk_chebyshev_u8_pair_dn__avx512vnni, UINT32_T),
    ROW(HAMMING, B1, PAIR, 64, rk_hamming_b1_pair_d64__avx512vnni, UINT32_T),
    ROW(HAMMING, B1, PAIR, 96, rk_hamming_b1_pair_d96__avx512vnni, UINT32_T),
    ROW(HAMMING, B1, PAIR, 100, rk_hamming_b1_pair_d100__avx512vnni, UINT32_T),
    ROW(HAMMING, B1, PAIR, 128, rk_hamming_b1_pair_d128__avx512vnni, UINT32_T),
    ROW(HAMMING, B1, PAIR, 200, rk_hamming_b1_pair_d200__avx512vnni, UINT32_T),
    ROW(HAMMING, B1, PAIR, 256, rk_hamming_b1_pair_d256__avx512vnni, UINT32_T),
    ROW(HAMMING, B1, PAIR, 300, rk_hamming_b1_pair_d300__avx512vnni, UINT32_T),
    ROW(HAMMING, B1, PAIR, 384, rk_hamming_b1_pair_d384__avx512vnni, UINT32_T),
    ROW(HAMMING, B1, PAIR, 512, rk_hamming_b1_pair_d512__avx512vnni, UINT32_T),
    ROW(HAMMING, B1, PAIR, 768, rk_hamming_b1_pair_d768__avx512vnni, UINT32_T),
    ROW(HAMMING, B1, PAIR, 960, rk_hamming_b1_pair_d960__avx512vnni, UINT32_T),
    ROW(HAMMING, B1, PAIR, 1024, rk_hamming_b1_pair_d1024__avx512vnni, UINT32_T),
    ROW(HAMMING, B1, PAIR, 1536, rk_hamming_b1_pair_d1536__avx512vnni, UINT32_T),
    ROW(HAMMING, B1, PAIR, 2048, rk_hamming_b1_pair_d2048__avx512vnni, UINT32_T),
    ROW(HAMMING, B1, PAIR, 3072, rk_hamming_b1_pair_d3072__avx512vnni, UINT32_T),
    ROW(HAMMING, B1, PAIR, 0, rk_hamming_b1_pair_dn__avx512vnni, UINT32_T),
    ROW(JACCARD, B1, PAIR, 64, rk_jaccard_b1_pair_d64__avx512vnni, FLOAT),
    ROW(JACCARD, B1, PAIR, 96, rk_jaccard_b1_pair_d96__avx512vnni, FLOAT),
    ROW(JACCARD, B1, PAIR, 100, rk_jaccard_b1_pair_d100__avx512vnni, FLOAT),
    ROW(JACCARD, B1, PAIR, 128, rk_jaccard_b1_pair_d128__avx512vnni, FLOAT),
    ROW(JACCARD, B1, PAIR, 200, rk_jaccard_b1_pair_d200__avx512vnni, FLOAT),
    ROW(JACCARD, B1, PAIR, 256, rk_jaccard_b1_pair_d256__avx512vnni, FLOAT),
    ROW(JACCARD, B1, PAIR, 300, rk_jaccard_b1_pair_d300__avx512vnni, FLOAT),
    ROW(JACCARD, B1, PAIR, 384, rk_jaccard_b1_pair_d384__avx512vnni, FLOAT),
    ROW(JACCARD, B1, PAIR, 512, rk_jaccard_b1_pair_d512__avx512vnni, FLOAT),
    ROW(JACCARD, B1, PAIR, 768, rk_jaccard_b1_pair_d768__avx512vnni, FLOAT),
    ROW(JACCARD, B1, PAIR, 960, rk_jaccard_b1_pair_d960__avx512vnni, FLOAT),
    ROW(JACCARD, B1, PAIR, 1024, rk_jaccard_b1_pair_d1024__avx512vnni, FLOAT),
    ROW(JACCARD, B1, PAIR, 1536, rk_jaccard_b1_pair_d1536__avx512vnni, FLOAT),
    ROW(JACCARD, B1, PAIR, 2048, rk_jaccard_b1_pair_d2048__avx512vnni, FLOAT),
    ROW(JACCARD, B1, PAIR, 3072, rk_jaccard_b1_pair_d3072__avx512vnni, FLOAT),
    ROW(JACCARD, B1, PAIR, 0, rk_jaccard_b1_pair_dn__avx512vnni, FLOAT),
};

#undef ROW

const ruvgen_table ruvgen_pair_avx512vnni = {
    rows_pair_avx512vnni,
    sizeof rows_pair_avx512vnni / sizeof rows_pair_avx512vnni[0],
};
#endif
