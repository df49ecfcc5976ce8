/* Made by `nox -s generate` from templates/tile.j2 and templates/isa/…/avx512vnni.j2. Do not edit. */
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

/* dot, i8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_i8_block_x1(const int8_t *y, size_t n)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i x10 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        dot_i8_x1_step(&x10, _mm512_loadu_si512(y + i));
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        dot_i8_x1_step(&x10, _mm512_maskz_loadu_epi8(tail, y + i));
    }
    return reduce_add_i(x10);
}

RUVGEN_INLINE void dot_i8_block_sums(const int8_t *x0, const int8_t *x1, const int8_t *x2, const int8_t *x3,
    const int8_t *x4, const int8_t *y0, const int8_t *y1, const int8_t *y2, const int8_t *y3, size_t n,
    uint32_t *sums0, uint32_t *sums1, uint32_t *sums2, uint32_t *sums3, uint32_t *sums4)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    __m512i xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    __m512i xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
    __m512i xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
    __m512i xy4_0 = zero, xy4_1 = zero, xy4_2 = zero, xy4_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const __m512i a0 = _mm512_loadu_si512(x0 + i);
        const __m512i a1 = _mm512_loadu_si512(x1 + i);
        const __m512i a2 = _mm512_loadu_si512(x2 + i);
        const __m512i a3 = _mm512_loadu_si512(x3 + i);
        const __m512i a4 = _mm512_loadu_si512(x4 + i);
        const __m512i b0 = _mm512_loadu_si512(y0 + i);
        dot_i8_xy_step(&xy0_0, a0, b0);
        dot_i8_xy_step(&xy1_0, a1, b0);
        dot_i8_xy_step(&xy2_0, a2, b0);
        dot_i8_xy_step(&xy3_0, a3, b0);
        dot_i8_xy_step(&xy4_0, a4, b0);
        const __m512i b1 = _mm512_loadu_si512(y1 + i);
        dot_i8_xy_step(&xy0_1, a0, b1);
        dot_i8_xy_step(&xy1_1, a1, b1);
        dot_i8_xy_step(&xy2_1, a2, b1);
        dot_i8_xy_step(&xy3_1, a3, b1);
        dot_i8_xy_step(&xy4_1, a4, b1);
        const __m512i b2 = _mm512_loadu_si512(y2 + i);
        dot_i8_xy_step(&xy0_2, a0, b2);
        dot_i8_xy_step(&xy1_2, a1, b2);
        dot_i8_xy_step(&xy2_2, a2, b2);
        dot_i8_xy_step(&xy3_2, a3, b2);
        dot_i8_xy_step(&xy4_2, a4, b2);
        const __m512i b3 = _mm512_loadu_si512(y3 + i);
        dot_i8_xy_step(&xy0_3, a0, b3);
        dot_i8_xy_step(&xy1_3, a1, b3);
        dot_i8_xy_step(&xy2_3, a2, b3);
        dot_i8_xy_step(&xy3_3, a3, b3);
        dot_i8_xy_step(&xy4_3, a4, b3);
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i a0 = _mm512_maskz_loadu_epi8(tail, x0 + i);
        const __m512i a1 = _mm512_maskz_loadu_epi8(tail, x1 + i);
        const __m512i a2 = _mm512_maskz_loadu_epi8(tail, x2 + i);
        const __m512i a3 = _mm512_maskz_loadu_epi8(tail, x3 + i);
        const __m512i a4 = _mm512_maskz_loadu_epi8(tail, x4 + i);
        const __m512i b0 = _mm512_maskz_loadu_epi8(tail, y0 + i);
        dot_i8_xy_step(&xy0_0, a0, b0);
        dot_i8_xy_step(&xy1_0, a1, b0);
        dot_i8_xy_step(&xy2_0, a2, b0);
        dot_i8_xy_step(&xy3_0, a3, b0);
        dot_i8_xy_step(&xy4_0, a4, b0);
        const __m512i b1 = _mm512_maskz_loadu_epi8(tail, y1 + i);
        dot_i8_xy_step(&xy0_1, a0, b1);
        dot_i8_xy_step(&xy1_1, a1, b1);
        dot_i8_xy_step(&xy2_1, a2, b1);
        dot_i8_xy_step(&xy3_1, a3, b1);
        dot_i8_xy_step(&xy4_1, a4, b1);
        const __m512i b2 = _mm512_maskz_loadu_epi8(tail, y2 + i);
        dot_i8_xy_step(&xy0_2, a0, b2);
        dot_i8_xy_step(&xy1_2, a1, b2);
        dot_i8_xy_step(&xy2_2, a2, b2);
        dot_i8_xy_step(&xy3_2, a3, b2);
        dot_i8_xy_step(&xy4_2, a4, b2);
        const __m512i b3 = _mm512_maskz_loadu_epi8(tail, y3 + i);
        dot_i8_xy_step(&xy0_3, a0, b3);
        dot_i8_xy_step(&xy1_3, a1, b3);
        dot_i8_xy_step(&xy2_3, a2, b3);
        dot_i8_xy_step(&xy3_3, a3, b3);
        dot_i8_xy_step(&xy4_3, a4, b3);
    }
    reduce_add4_i(sums0, xy0_0, xy0_1, xy0_2, xy0_3);
    reduce_add4_i(sums1, xy1_0, xy1_1, xy1_2, xy1_3);
    reduce_add4_i(sums2, xy2_0, xy2_1, xy2_2, xy2_3);
    reduce_add4_i(sums3, xy3_0, xy3_1, xy3_2, xy3_3);
    reduce_add4_i(sums4, xy4_0, xy4_1, xy4_2, xy4_3);
}

RUVGEN_INLINE void dot_i8_block_all(
    const void *queries, size_t query_stride, size_t m, const void *base, size_t stride, size_t count,
    size_t n, void *results, size_t out_stride)
{
    for (size_t i = 0; i < m; i += 5) {
        const int8_t *const x0 =
            (const int8_t *)ruvgen_at(queries, query_stride, i);
        const int8_t *const x1 =
            (const int8_t *)ruvgen_at(queries, query_stride, i + 1 < m ? i + 1 : i);
        const int8_t *const x2 =
            (const int8_t *)ruvgen_at(queries, query_stride, i + 2 < m ? i + 2 : i);
        const int8_t *const x3 =
            (const int8_t *)ruvgen_at(queries, query_stride, i + 3 < m ? i + 3 : i);
        const int8_t *const x4 =
            (const int8_t *)ruvgen_at(queries, query_stride, i + 4 < m ? i + 4 : i);
        const uint32_t x1_0 = dot_i8_block_x1(x0, n);
        const uint32_t x1_1 = dot_i8_block_x1(x1, n);
        const uint32_t x1_2 = dot_i8_block_x1(x2, n);
        const uint32_t x1_3 = dot_i8_block_x1(x3, n);
        const uint32_t x1_4 = dot_i8_block_x1(x4, n);
        for (size_t j = 0; j < count; j += 4) {
            const size_t rows = count - j < 4 ? count - j : 4;
            const int8_t *const y0 =
                (const int8_t *)ruvgen_at(base, stride, j);
            const int8_t *const y1 =
                (const int8_t *)ruvgen_at(base, stride, j + 1 < count ? j + 1 : j);
            const int8_t *const y2 =
                (const int8_t *)ruvgen_at(base, stride, j + 2 < count ? j + 2 : j);
            const int8_t *const y3 =
                (const int8_t *)ruvgen_at(base, stride, j + 3 < count ? j + 3 : j);
            int32_t d[4];
            uint32_t sums0[4], sums1[4], sums2[4], sums3[4], sums4[4];
            dot_i8_block_sums(x0, x1, x2, x3, x4, y0, y1, y2, y3, n, sums0, sums1, sums2, sums3, sums4);
            {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_i8_finish(sums0[r], x1_0);
                ruvgen_put(
                    (int32_t *)ruvgen_into(results, out_stride, i) + j, d, rows);
            }
            if (i + 1 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_i8_finish(sums1[r], x1_1);
                ruvgen_put(
                    (int32_t *)ruvgen_into(results, out_stride, i + 1) + j, d, rows);
            }
            if (i + 2 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_i8_finish(sums2[r], x1_2);
                ruvgen_put(
                    (int32_t *)ruvgen_into(results, out_stride, i + 2) + j, d, rows);
            }
            if (i + 3 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_i8_finish(sums3[r], x1_3);
                ruvgen_put(
                    (int32_t *)ruvgen_into(results, out_stride, i + 3) + j, d, rows);
            }
            if (i + 4 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_i8_finish(sums4[r], x1_4);
                ruvgen_put(
                    (int32_t *)ruvgen_into(results, out_stride, i + 4) + j, d, rows);
            }
        }
    }
}

RUVGEN_BLOCK(rk_dot_i8_block_dn__avx512vnni, dot_i8_block_all, n)

/* dot, u8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_u8_block_x1(const uint8_t *y, size_t n)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i x10 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        dot_u8_x1_step(&x10, _mm512_loadu_si512(y + i));
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        dot_u8_x1_step(&x10, _mm512_maskz_loadu_epi8(tail, y + i));
    }
    return reduce_add_i(x10);
}

RUVGEN_INLINE void dot_u8_block_sums(const uint8_t *x0, const uint8_t *x1, const uint8_t *x2,
    const uint8_t *x3, const uint8_t *x4, const uint8_t *y0, const uint8_t *y1, const uint8_t *y2,
    const uint8_t *y3, size_t n, uint32_t *sums0, uint32_t *sums1, uint32_t *sums2, uint32_t *sums3,
    uint32_t *sums4)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    __m512i xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    __m512i xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
    __m512i xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
    __m512i xy4_0 = zero, xy4_1 = zero, xy4_2 = zero, xy4_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const __m512i a0 = _mm512_loadu_si512(x0 + i);
        const __m512i a1 = _mm512_loadu_si512(x1 + i);
        const __m512i a2 = _mm512_loadu_si512(x2 + i);
        const __m512i a3 = _mm512_loadu_si512(x3 + i);
        const __m512i a4 = _mm512_loadu_si512(x4 + i);
        const __m512i b0 = _mm512_loadu_si512(y0 + i);
        dot_u8_xy_step(&xy0_0, a0, b0);
        dot_u8_xy_step(&xy1_0, a1, b0);
        dot_u8_xy_step(&xy2_0, a2, b0);
        dot_u8_xy_step(&xy3_0, a3, b0);
        dot_u8_xy_step(&xy4_0, a4, b0);
        const __m512i b1 = _mm512_loadu_si512(y1 + i);
        dot_u8_xy_step(&xy0_1, a0, b1);
        dot_u8_xy_step(&xy1_1, a1, b1);
        dot_u8_xy_step(&xy2_1, a2, b1);
        dot_u8_xy_step(&xy3_1, a3, b1);
        dot_u8_xy_step(&xy4_1, a4, b1);
        const __m512i b2 = _mm512_loadu_si512(y2 + i);
        dot_u8_xy_step(&xy0_2, a0, b2);
        dot_u8_xy_step(&xy1_2, a1, b2);
        dot_u8_xy_step(&xy2_2, a2, b2);
        dot_u8_xy_step(&xy3_2, a3, b2);
        dot_u8_xy_step(&xy4_2, a4, b2);
        const __m512i b3 = _mm512_loadu_si512(y3 + i);
        dot_u8_xy_step(&xy0_3, a0, b3);
        dot_u8_xy_step(&xy1_3, a1, b3);
        dot_u8_xy_step(&xy2_3, a2, b3);
        dot_u8_xy_step(&xy3_3, a3, b3);
        dot_u8_xy_step(&xy4_3, a4, b3);
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i a0 = _mm512_maskz_loadu_epi8(tail, x0 + i);
        const __m512i a1 = _mm512_maskz_loadu_epi8(tail, x1 + i);
        const __m512i a2 = _mm512_maskz_loadu_epi8(tail, x2 + i);
        const __m512i a3 = _mm512_maskz_loadu_epi8(tail, x3 + i);
        const __m512i a4 = _mm512_maskz_loadu_epi8(tail, x4 + i);
        const __m512i b0 = _mm512_maskz_loadu_epi8(tail, y0 + i);
        dot_u8_xy_step(&xy0_0, a0, b0);
        dot_u8_xy_step(&xy1_0, a1, b0);
        dot_u8_xy_step(&xy2_0, a2, b0);
        dot_u8_xy_step(&xy3_0, a3, b0);
        dot_u8_xy_step(&xy4_0, a4, b0);
        const __m512i b1 = _mm512_maskz_loadu_epi8(tail, y1 + i);
        dot_u8_xy_step(&xy0_1, a0, b1);
        dot_u8_xy_step(&xy1_1, a1, b1);
        dot_u8_xy_step(&xy2_1, a2, b1);
        dot_u8_xy_step(&xy3_1, a3, b1);
        dot_u8_xy_step(&xy4_1, a4, b1);
        const __m512i b2 = _mm512_maskz_loadu_epi8(tail, y2 + i);
        dot_u8_xy_step(&xy0_2, a0, b2);
        dot_u8_xy_step(&xy1_2, a1, b2);
        dot_u8_xy_step(&xy2_2, a2, b2);
        dot_u8_xy_step(&xy3_2, a3, b2);
        dot_u8_xy_step(&xy4_2, a4, b2);
        const __m512i b3 = _mm512_maskz_loadu_epi8(tail, y3 + i);
        dot_u8_xy_step(&xy0_3, a0, b3);
        dot_u8_xy_step(&xy1_3, a1, b3);
        dot_u8_xy_step(&xy2_3, a2, b3);
        dot_u8_xy_step(&xy3_3, a3, b3);
        dot_u8_xy_step(&xy4_3, a4, b3);
    }
    reduce_add4_i(sums0, xy0_0, xy0_1, xy0_2, xy0_3);
    reduce_add4_i(sums1, xy1_0, xy1_1, xy1_2, xy1_3);
    reduce_add4_i(sums2, xy2_0, xy2_1, xy2_2, xy2_3);
    reduce_add4_i(sums3, xy3_0, xy3_1, xy3_2, xy3_3);
    reduce_add4_i(sums4, xy4_0, xy4_1, xy4_2, xy4_3);
}

RUVGEN_INLINE void dot_u8_block_all(
    const void *queries, size_t query_stride, size_t m, const void *base, size_t stride, size_t count,
    size_t n, void *results, size_t out_stride)
{
    for (size_t i = 0; i < m; i += 5) {
        const uint8_t *const x0 =
            (const uint8_t *)ruvgen_at(queries, query_stride, i);
        const uint8_t *const x1 =
            (const uint8_t *)ruvgen_at(queries, query_stride, i + 1 < m ? i + 1 : i);
        const uint8_t *const x2 =
            (const uint8_t *)ruvgen_at(queries, query_stride, i + 2 < m ? i + 2 : i);
        const uint8_t *const x3 =
            (const uint8_t *)ruvgen_at(queries, query_stride, i + 3 < m ? i + 3 : i);
        const uint8_t *const x4 =
            (const uint8_t *)ruvgen_at(queries, query_stride, i + 4 < m ? i + 4 : i);
        const uint32_t x1_0 = dot_u8_block_x1(x0, n);
        const uint32_t x1_1 = dot_u8_block_x1(x1, n);
        const uint32_t x1_2 = dot_u8_block_x1(x2, n);
        const uint32_t x1_3 = dot_u8_block_x1(x3, n);
        const uint32_t x1_4 = dot_u8_block_x1(x4, n);
        for (size_t j = 0; j < count; j += 4) {
            const size_t rows = count - j < 4 ? count - j : 4;
            const uint8_t *const y0 =
                (const uint8_t *)ruvgen_at(base, stride, j);
            const uint8_t *const y1 =
                (const uint8_t *)ruvgen_at(base, stride, j + 1 < count ? j + 1 : j);
            const uint8_t *const y2 =
                (const uint8_t *)ruvgen_at(base, stride, j + 2 < count ? j + 2 : j);
            const uint8_t *const y3 =
                (const uint8_t *)ruvgen_at(base, stride, j + 3 < count ? j + 3 : j);
            int32_t d[4];
            uint32_t sums0[4], sums1[4], sums2[4], sums3[4], sums4[4];
            dot_u8_block_sums(x0, x1, x2, x3, x4, y0, y1, y2, y3, n, sums0, sums1, sums2, sums3, sums4);
            {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_u8_finish(sums0[r], x1_0);
                ruvgen_put(
                    (int32_t *)ruvgen_into(results, out_stride, i) + j, d, rows);
            }
            if (i + 1 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_u8_finish(sums1[r], x1_1);
                ruvgen_put(
                    (int32_t *)ruvgen_into(results, out_stride, i + 1) + j, d, rows);
            }
            if (i + 2 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_u8_finish(sums2[r], x1_2);
                ruvgen_put(
                    (int32_t *)ruvgen_into(results, out_stride, i + 2) + j, d, rows);
            }
            if (i + 3 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_u8_finish(sums3[r], x1_3);
                ruvgen_put(
                    (int32_t *)ruvgen_into(results, out_stride, i + 3) + j, d, rows);
            }
            if (i + 4 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_u8_finish(sums4[r], x1_4);
                ruvgen_put(
                    (int32_t *)ruvgen_into(results, out_stride, i + 4) + j, d, rows);
            }
        }
    }
}

RUVGEN_BLOCK(rk_dot_u8_block_dn__avx512vnni, dot_u8_block_all, n)

/* hamming, b1: bits that differ */
RUVGEN_INLINE void hamming_b1_block_sums(const uint8_t *x0, const uint8_t *x1, const uint8_t *x2,
    const uint8_t *x3, const uint8_t *x4, const uint8_t *y0, const uint8_t *y1, const uint8_t *y2,
    const uint8_t *y3, size_t n, uint32_t *sums0, uint32_t *sums1, uint32_t *sums2, uint32_t *sums3,
    uint32_t *sums4)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i ne0_0 = zero, ne0_1 = zero, ne0_2 = zero, ne0_3 = zero;
    __m512i ne1_0 = zero, ne1_1 = zero, ne1_2 = zero, ne1_3 = zero;
    __m512i ne2_0 = zero, ne2_1 = zero, ne2_2 = zero, ne2_3 = zero;
    __m512i ne3_0 = zero, ne3_1 = zero, ne3_2 = zero, ne3_3 = zero;
    __m512i ne4_0 = zero, ne4_1 = zero, ne4_2 = zero, ne4_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const __m512i a0 = _mm512_loadu_si512(x0 + i);
        const __m512i a1 = _mm512_loadu_si512(x1 + i);
        const __m512i a2 = _mm512_loadu_si512(x2 + i);
        const __m512i a3 = _mm512_loadu_si512(x3 + i);
        const __m512i a4 = _mm512_loadu_si512(x4 + i);
        const __m512i b0 = _mm512_loadu_si512(y0 + i);
        hamming_b1_step(&ne0_0, a0, b0);
        hamming_b1_step(&ne1_0, a1, b0);
        hamming_b1_step(&ne2_0, a2, b0);
        hamming_b1_step(&ne3_0, a3, b0);
        hamming_b1_step(&ne4_0, a4, b0);
        const __m512i b1 = _mm512_loadu_si512(y1 + i);
        hamming_b1_step(&ne0_1, a0, b1);
        hamming_b1_step(&ne1_1, a1, b1);
        hamming_b1_step(&ne2_1, a2, b1);
        hamming_b1_step(&ne3_1, a3, b1);
        hamming_b1_step(&ne4_1, a4, b1);
        const __m512i b2 = _mm512_loadu_si512(y2 + i);
        hamming_b1_step(&ne0_2, a0, b2);
        hamming_b1_step(&ne1_2, a1, b2);
        hamming_b1_step(&ne2_2, a2, b2);
        hamming_b1_step(&ne3_2, a3, b2);
        hamming_b1_step(&ne4_2, a4, b2);
        const __m512i b3 = _mm512_loadu_si512(y3 + i);
        hamming_b1_step(&ne0_3, a0, b3);
        hamming_b1_step(&ne1_3, a1, b3);
        hamming_b1_step(&ne2_3, a2, b3);
        hamming_b1_step(&ne3_3, a3, b3);
        hamming_b1_step(&ne4_3, a4, b3);
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i a0 = _mm512_maskz_loadu_epi8(tail, x0 + i);
        const __m512i a1 = _mm512_maskz_loadu_epi8(tail, x1 + i);
        const __m512i a2 = _mm512_maskz_loadu_epi8(tail, x2 + i);
        const __m512i a3 = _mm512_maskz_loadu_epi8(tail, x3 + i);
        const __m512i a4 = _mm512_maskz_loadu_epi8(tail, x4 + i);
        const __m512i b0 = _mm512_maskz_loadu_epi8(tail, y0 + i);
        hamming_b1_step(&ne0_0, a0, b0);
        hamming_b1_step(&ne1_0, a1, b0);
        hamming_b1_step(&ne2_0, a2, b0);
        hamming_b1_step(&ne3_0, a3, b0);
        hamming_b1_step(&ne4_0, a4, b0);
        const __m512i b1 = _mm512_maskz_loadu_epi8(tail, y1 + i);
        hamming_b1_step(&ne0_1, a0, b1);
        hamming_b1_step(&ne1_1, a1, b1);
        hamming_b1_step(&ne2_1, a2, b1);
        hamming_b1_step(&ne3_1, a3, b1);
        hamming_b1_step(&ne4_1, a4, b1);
        const __m512i b2 = _mm512_maskz_loadu_epi8(tail, y2 + i);
        hamming_b1_step(&ne0_2, a0, b2);
        hamming_b1_step(&ne1_2, a1, b2);
        hamming_b1_step(&ne2_2, a2, b2);
        hamming_b1_step(&ne3_2, a3, b2);
        hamming_b1_step(&ne4_2, a4, b2);
        const __m512i b3 = _mm512_maskz_loadu_epi8(tail, y3 + i);
        hamming_b1_step(&ne0_3, a0, b3);
        hamming_b1_step(&ne1_3, a1, b3);
        hamming_b1_step(&ne2_3, a2, b3);
        hamming_b1_step(&ne3_3, a3, b3);
        hamming_b1_step(&ne4_3, a4, b3);
    }
    reduce_add4_b(sums0, ne0_0, ne0_1, ne0_2, ne0_3);
    reduce_add4_b(sums1, ne1_0, ne1_1, ne1_2, ne1_3);
    reduce_add4_b(sums2, ne2_0, ne2_1, ne2_2, ne2_3);
    reduce_add4_b(sums3, ne3_0, ne3_1, ne3_2, ne3_3);
    reduce_add4_b(sums4, ne4_0, ne4_1, ne4_2, ne4_3);
}

RUVGEN_INLINE void hamming_b1_block_all(
    const void *queries, size_t query_stride, size_t m, const void *base, size_t stride, size_t count,
    size_t n, void *results, size_t out_stride)
{
    for (size_t i = 0; i < m; i += 5) {
        const uint8_t *const x0 =
            (const uint8_t *)ruvgen_at(queries, query_stride, i);
        const uint8_t *const x1 =
            (const uint8_t *)ruvgen_at(queries, query_stride, i + 1 < m ? i + 1 : i);
        const uint8_t *const x2 =
            (const uint8_t *)ruvgen_at(queries, query_stride, i + 2 < m ? i + 2 : i);
        const uint8_t *const x3 =
            (const uint8_t *)ruvgen_at(queries, query_stride, i + 3 < m ? i + 3 : i);
        const uint8_t *const x4 =
            (const uint8_t *)ruvgen_at(queries, query_stride, i + 4 < m ? i + 4 : i);
        for (size_t j = 0; j < count; j += 4) {
            const size_t rows = count - j < 4 ? count - j : 4;
            const uint8_t *const y0 =
                (const uint8_t *)ruvgen_at(base, stride, j);
            const uint8_t *const y1 =
                (const uint8_t *)ruvgen_at(base, stride, j + 1 < count ? j + 1 : j);
            const uint8_t *const y2 =
                (const uint8_t *)ruvgen_at(base, stride, j + 2 < count ? j + 2 : j);
            const uint8_t *const y3 =
                (const uint8_t *)ruvgen_at(base, stride, j + 3 < count ? j + 3 : j);
            uint32_t d[4];
            uint32_t sums0[4], sums1[4], sums2[4], sums3[4], sums4[4];
            hamming_b1_block_sums(x0, x1, x2, x3, x4, y0, y1, y2, y3, n, sums0, sums1, sums2, sums3, sums4);
            {
                for (size_t r = 0; r < 4; r++)
                    d[r] = hamming_b1_finish(sums0[r]);
                ruvgen_put(
                    (uint32_t *)ruvgen_into(results, out_stride, i) + j, d, rows);
            }
            if (i + 1 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = hamming_b1_finish(sums1[r]);
                ruvgen_put(
                    (uint32_t *)ruvgen_into(results, out_stride, i + 1) + j, d, rows);
            }
            if (i + 2 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = hamming_b1_finish(sums2[r]);
                ruvgen_put(
                    (uint32_t *)ruvgen_into(results, out_stride, i + 2) + j, d, rows);
            }
            if (i + 3 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = hamming_b1_finish(sums3[r]);
                ruvgen_put(
                    (uint32_t *)ruvgen_into(results, out_stride, i + 3) + j, d, rows);
            }
            if (i + 4 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = hamming_b1_finish(sums4[r]);
                ruvgen_put(
                    (uint32_t *)ruvgen_into(results, out_stride, i + 4) + j, d, rows);
            }
        }
    }
}

RUVGEN_BLOCK(rk_hamming_b1_block_dn__avx512vnni, hamming_b1_block_all, n)

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_i8_tile6(
    const int8_t *x, size_t stride, const int8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const __m512i zero = _mm512_setzero_si512();
    const int8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    uint32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const int8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    uint32_t *const r1 = ruvgen_into(out, out_stride, 1);
    const int8_t *const x2 = ruvgen_at(x, stride, 2);
    ruvgen_word *const d2 = ruvgen_into(out, out_stride, 2);
    uint32_t *const r2 = ruvgen_into(out, out_stride, 2);
    const int8_t *const x3 = ruvgen_at(x, stride, 3);
    ruvgen_word *const d3 = ruvgen_into(out, out_stride, 3);
    uint32_t *const r3 = ruvgen_into(out, out_stride, 3);
    const int8_t *const x4 = ruvgen_at(x, stride, 4);
    ruvgen_word *const d4 = ruvgen_into(out, out_stride, 4);
    uint32_t *const r4 = ruvgen_into(out, out_stride, 4);
    const int8_t *const x5 = ruvgen_at(x, stride, 5);
    ruvgen_word *const d5 = ruvgen_into(out, out_stride, 5);
    uint32_t *const r5 = ruvgen_into(out, out_stride, 5);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512i xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        __m512i xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        __m512i xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
        __m512i xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
        __m512i xy4_0 = zero, xy4_1 = zero, xy4_2 = zero, xy4_3 = zero;
        __m512i xy5_0 = zero, xy5_1 = zero, xy5_2 = zero, xy5_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const __m512i b0 = _mm512_loadu_si512(y);
            const __m512i b1 = _mm512_loadu_si512(y + 64);
            const __m512i b2 = _mm512_loadu_si512(y + 128);
            const __m512i b3 = _mm512_loadu_si512(y + 192);
            const __m512i a0 = splat4(x0 + j);
            sqeuclidean_i8_panel_xy_step(&xy0_0, a0, b0);
            sqeuclidean_i8_panel_xy_step(&xy0_1, a0, b1);
            sqeuclidean_i8_panel_xy_step(&xy0_2, a0, b2);
            sqeuclidean_i8_panel_xy_step(&xy0_3, a0, b3);
            const __m512i a1 = splat4(x1 + j);
            sqeuclidean_i8_panel_xy_step(&xy1_0, a1, b0);
            sqeuclidean_i8_panel_xy_step(&xy1_1, a1, b1);
            sqeuclidean_i8_panel_xy_step(&xy1_2, a1, b2);
            sqeuclidean_i8_panel_xy_step(&xy1_3, a1, b3);
            const __m512i a2 = splat4(x2 + j);
            sqeuclidean_i8_panel_xy_step(&xy2_0, a2, b0);
            sqeuclidean_i8_panel_xy_step(&xy2_1, a2, b1);
            sqeuclidean_i8_panel_xy_step(&xy2_2, a2, b2);
            sqeuclidean_i8_panel_xy_step(&xy2_3, a2, b3);
            const __m512i a3 = splat4(x3 + j);
            sqeuclidean_i8_panel_xy_step(&xy3_0, a3, b0);
            sqeuclidean_i8_panel_xy_step(&xy3_1, a3, b1);
            sqeuclidean_i8_panel_xy_step(&xy3_2, a3, b2);
            sqeuclidean_i8_panel_xy_step(&xy3_3, a3, b3);
            const __m512i a4 = splat4(x4 + j);
            sqeuclidean_i8_panel_xy_step(&xy4_0, a4, b0);
            sqeuclidean_i8_panel_xy_step(&xy4_1, a4, b1);
            sqeuclidean_i8_panel_xy_step(&xy4_2, a4, b2);
            sqeuclidean_i8_panel_xy_step(&xy4_3, a4, b3);
            const __m512i a5 = splat4(x5 + j);
            sqeuclidean_i8_panel_xy_step(&xy5_0, a5, b0);
            sqeuclidean_i8_panel_xy_step(&xy5_1, a5, b1);
            sqeuclidean_i8_panel_xy_step(&xy5_2, a5, b2);
            sqeuclidean_i8_panel_xy_step(&xy5_3, a5, b3);
        }
        _mm512_storeu_si512(d0 + l, xy0_0);
        _mm512_storeu_si512(d0 + l + 16, xy0_1);
        _mm512_storeu_si512(d0 + l + 32, xy0_2);
        _mm512_storeu_si512(d0 + l + 48, xy0_3);
        _mm512_storeu_si512(d1 + l, xy1_0);
        _mm512_storeu_si512(d1 + l + 16, xy1_1);
        _mm512_storeu_si512(d1 + l + 32, xy1_2);
        _mm512_storeu_si512(d1 + l + 48, xy1_3);
        _mm512_storeu_si512(d2 + l, xy2_0);
        _mm512_storeu_si512(d2 + l + 16, xy2_1);
        _mm512_storeu_si512(d2 + l + 32, xy2_2);
        _mm512_storeu_si512(d2 + l + 48, xy2_3);
        _mm512_storeu_si512(d3 + l, xy3_0);
        _mm512_storeu_si512(d3 + l + 16, xy3_1);
        _mm512_storeu_si512(d3 + l + 32, xy3_2);
        _mm512_storeu_si512(d3 + l + 48, xy3_3);
        _mm512_storeu_si512(d4 + l, xy4_0);
        _mm512_storeu_si512(d4 + l + 16, xy4_1);
        _mm512_storeu_si512(d4 + l + 32, xy4_2);
        _mm512_storeu_si512(d4 + l + 48, xy4_3);
        _mm512_storeu_si512(d5 + l, xy5_0);
        _mm512_storeu_si512(d5 + l + 16, xy5_1);
        _mm512_storeu_si512(d5 + l + 32, xy5_2);
        _mm512_storeu_si512(d5 + l + 48, xy5_3);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = sqeuclidean_i8_panel_finish(d0[k], xs[0], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = sqeuclidean_i8_panel_finish(d1[k], xs[1], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r2[k] = sqeuclidean_i8_panel_finish(d2[k], xs[2], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r3[k] = sqeuclidean_i8_panel_finish(d3[k], xs[3], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r4[k] = sqeuclidean_i8_panel_finish(d4[k], xs[4], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r5[k] = sqeuclidean_i8_panel_finish(d5[k], xs[5], ys[k]);
}

RUVGEN_INLINE void sqeuclidean_i8_tile4(
    const int8_t *x, size_t stride, const int8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const __m512i zero = _mm512_setzero_si512();
    const int8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    uint32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const int8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    uint32_t *const r1 = ruvgen_into(out, out_stride, 1);
    const int8_t *const x2 = ruvgen_at(x, stride, 2);
    ruvgen_word *const d2 = ruvgen_into(out, out_stride, 2);
    uint32_t *const r2 = ruvgen_into(out, out_stride, 2);
    const int8_t *const x3 = ruvgen_at(x, stride, 3);
    ruvgen_word *const d3 = ruvgen_into(out, out_stride, 3);
    uint32_t *const r3 = ruvgen_into(out, out_stride, 3);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512i xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        __m512i xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        __m512i xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
        __m512i xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const __m512i b0 = _mm512_loadu_si512(y);
            const __m512i b1 = _mm512_loadu_si512(y + 64);
            const __m512i b2 = _mm512_loadu_si512(y + 128);
            const __m512i b3 = _mm512_loadu_si512(y + 192);
            const __m512i a0 = splat4(x0 + j);
            sqeuclidean_i8_panel_xy_step(&xy0_0, a0, b0);
            sqeuclidean_i8_panel_xy_step(&xy0_1, a0, b1);
            sqeuclidean_i8_panel_xy_step(&xy0_2, a0, b2);
            sqeuclidean_i8_panel_xy_step(&xy0_3, a0, b3);
            const __m512i a1 = splat4(x1 + j);
            sqeuclidean_i8_panel_xy_step(&xy1_0, a1, b0);
            sqeuclidean_i8_panel_xy_step(&xy1_1, a1, b1);
            sqeuclidean_i8_panel_xy_step(&xy1_2, a1, b2);
            sqeuclidean_i8_panel_xy_step(&xy1_3, a1, b3);
            const __m512i a2 = splat4(x2 + j);
            sqeuclidean_i8_panel_xy_step(&xy2_0, a2, b0);
            sqeuclidean_i8_panel_xy_step(&xy2_1, a2, b1);
            sqeuclidean_i8_panel_xy_step(&xy2_2, a2, b2);
            sqeuclidean_i8_panel_xy_step(&xy2_3, a2, b3);
            const __m512i a3 = splat4(x3 + j);
            sqeuclidean_i8_panel_xy_step(&xy3_0, a3, b0);
            sqeuclidean_i8_panel_xy_step(&xy3_1, a3, b1);
            sqeuclidean_i8_panel_xy_step(&xy3_2, a3, b2);
            sqeuclidean_i8_panel_xy_step(&xy3_3, a3, b3);
        }
        _mm512_storeu_si512(d0 + l, xy0_0);
        _mm512_storeu_si512(d0 + l + 16, xy0_1);
        _mm512_storeu_si512(d0 + l + 32, xy0_2);
        _mm512_storeu_si512(d0 + l + 48, xy0_3);
        _mm512_storeu_si512(d1 + l, xy1_0);
        _mm512_storeu_si512(d1 + l + 16, xy1_1);
        _mm512_storeu_si512(d1 + l + 32, xy1_2);
        _mm512_storeu_si512(d1 + l + 48, xy1_3);
        _mm512_storeu_si512(d2 + l, xy2_0);
        _mm512_storeu_si512(d2 + l + 16, xy2_1);
        _mm512_storeu_si512(d2 + l + 32, xy2_2);
        _mm512_storeu_si512(d2 + l + 48, xy2_3);
        _mm512_storeu_si512(d3 + l, xy3_0);
        _mm512_storeu_si512(d3 + l + 16, xy3_1);
        _mm512_storeu_si512(d3 + l + 32, xy3_2);
        _mm512_storeu_si512(d3 + l + 48, xy3_3);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = sqeuclidean_i8_panel_finish(d0[k], xs[0], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = sqeuclidean_i8_panel_finish(d1[k], xs[1], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r2[k] = sqeuclidean_i8_panel_finish(d2[k], xs[2], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r3[k] = sqeuclidean_i8_panel_finish(d3[k], xs[3], ys[k]);
}

RUVGEN_INLINE void sqeuclidean_i8_tile2(
    const int8_t *x, size_t stride, const int8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const __m512i zero = _mm512_setzero_si512();
    const int8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    uint32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const int8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    uint32_t *const r1 = ruvgen_into(out, out_stride, 1);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512i xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        __m512i xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const __m512i b0 = _mm512_loadu_si512(y);
            const __m512i b1 = _mm512_loadu_si512(y + 64);
            const __m512i b2 = _mm512_loadu_si512(y + 128);
            const __m512i b3 = _mm512_loadu_si512(y + 192);
            const __m512i a0 = splat4(x0 + j);
            sqeuclidean_i8_panel_xy_step(&xy0_0, a0, b0);
            sqeuclidean_i8_panel_xy_step(&xy0_1, a0, b1);
            sqeuclidean_i8_panel_xy_step(&xy0_2, a0, b2);
            sqeuclidean_i8_panel_xy_step(&xy0_3, a0, b3);
            const __m512i a1 = splat4(x1 + j);
            sqeuclidean_i8_panel_xy_step(&xy1_0, a1, b0);
            sqeuclidean_i8_panel_xy_step(&xy1_1, a1, b1);
            sqeuclidean_i8_panel_xy_step(&xy1_2, a1, b2);
            sqeuclidean_i8_panel_xy_step(&xy1_3, a1, b3);
        }
        _mm512_storeu_si512(d0 + l, xy0_0);
        _mm512_storeu_si512(d0 + l + 16, xy0_1);
        _mm512_storeu_si512(d0 + l + 32, xy0_2);
        _mm512_storeu_si512(d0 + l + 48, xy0_3);
        _mm512_storeu_si512(d1 + l, xy1_0);
        _mm512_storeu_si512(d1 + l + 16, xy1_1);
        _mm512_storeu_si512(d1 + l + 32, xy1_2);
        _mm512_storeu_si512(d1 + l + 48, xy1_3);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = sqeuclidean_i8_panel_finish(d0[k], xs[0], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = sqeuclidean_i8_panel_finish(d1[k], xs[1], ys[k]);
}

RUVGEN_INLINE void sqeuclidean_i8_tile1(
    const int8_t *x, size_t stride, const int8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const __m512i zero = _mm512_setzero_si512();
    const int8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    uint32_t *const r0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512i xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const __m512i b0 = _mm512_loadu_si512(y);
            const __m512i b1 = _mm512_loadu_si512(y + 64);
            const __m512i b2 = _mm512_loadu_si512(y + 128);
            const __m512i b3 = _mm512_loadu_si512(y + 192);
            const __m512i a0 = splat4(x0 + j);
            sqeuclidean_i8_panel_xy_step(&xy0_0, a0, b0);
            sqeuclidean_i8_panel_xy_step(&xy0_1, a0, b1);
            sqeuclidean_i8_panel_xy_step(&xy0_2, a0, b2);
            sqeuclidean_i8_panel_xy_step(&xy0_3, a0, b3);
        }
        _mm512_storeu_si512(d0 + l, xy0_0);
        _mm512_storeu_si512(d0 + l + 16, xy0_1);
        _mm512_storeu_si512(d0 + l + 32, xy0_2);
        _mm512_storeu_si512(d0 + l + 48, xy0_3);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = sqeuclidean_i8_panel_finish(d0[k], xs[0], ys[k]);
}

static void rk_sqeuclidean_i8_tile_dn__avx512vnni(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    const ruvgen_word *const sums = xs;
    size_t i = 0;
    for (; i + 6 <= count; i += 6)
        sqeuclidean_i8_tile6(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 4 <= count; i += 4)
        sqeuclidean_i8_tile4(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 2 <= count; i += 2)
        sqeuclidean_i8_tile2(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 1 <= count; i += 1)
        sqeuclidean_i8_tile1(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
}

/* euclidean, i8: √ Σ (x−y)² */
static void rk_euclidean_i8_tile_dn__avx512vnni(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    rk_sqeuclidean_i8_tile_dn__avx512vnni(x, stride, count, panel, n, xs, ys, out, out_stride);
    for (size_t i = 0; i < count; i++)
        euclidean_i8_panel_after_all(ruvgen_into(out, out_stride, i), 64);
}

/* dot, i8: −Σ x·y */
RUVGEN_INLINE void dot_i8_tile6(
    const int8_t *x, size_t stride, const int8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const __m512i zero = _mm512_setzero_si512();
    const int8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    int32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const int8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    int32_t *const r1 = ruvgen_into(out, out_stride, 1);
    const int8_t *const x2 = ruvgen_at(x, stride, 2);
    ruvgen_word *const d2 = ruvgen_into(out, out_stride, 2);
    int32_t *const r2 = ruvgen_into(out, out_stride, 2);
    const int8_t *const x3 = ruvgen_at(x, stride, 3);
    ruvgen_word *const d3 = ruvgen_into(out, out_stride, 3);
    int32_t *const r3 = ruvgen_into(out, out_stride, 3);
    const int8_t *const x4 = ruvgen_at(x, stride, 4);
    ruvgen_word *const d4 = ruvgen_into(out, out_stride, 4);
    int32_t *const r4 = ruvgen_into(out, out_stride, 4);
    const int8_t *const x5 = ruvgen_at(x, stride, 5);
    ruvgen_word *const d5 = ruvgen_into(out, out_stride, 5);
    int32_t *const r5 = ruvgen_into(out, out_stride, 5);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512i xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        __m512i xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        __m512i xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
        __m512i xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
        __m512i xy4_0 = zero, xy4_1 = zero, xy4_2 = zero, xy4_3 = zero;
        __m512i xy5_0 = zero, xy5_1 = zero, xy5_2 = zero, xy5_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const __m512i b0 = _mm512_loadu_si512(y);
            const __m512i b1 = _mm512_loadu_si512(y + 64);
            const __m512i b2 = _mm512_loadu_si512(y + 128);
            const __m512i b3 = _mm512_loadu_si512(y + 192);
            const __m512i a0 = splat4(x0 + j);
            dot_i8_panel_xy_step(&xy0_0, a0, b0);
            dot_i8_panel_xy_step(&xy0_1, a0, b1);
            dot_i8_panel_xy_step(&xy0_2, a0, b2);
            dot_i8_panel_xy_step(&xy0_3, a0, b3);
            const __m512i a1 = splat4(x1 + j);
            dot_i8_panel_xy_step(&xy1_0, a1, b0);
            dot_i8_panel_xy_step(&xy1_1, a1, b1);
            dot_i8_panel_xy_step(&xy1_2, a1, b2);
            dot_i8_panel_xy_step(&xy1_3, a1, b3);
            const __m512i a2 = splat4(x2 + j);
            dot_i8_panel_xy_step(&xy2_0, a2, b0);
            dot_i8_panel_xy_step(&xy2_1, a2, b1);
            dot_i8_panel_xy_step(&xy2_2, a2, b2);
            dot_i8_panel_xy_step(&xy2_3, a2, b3);
            const __m512i a3 = splat4(x3 + j);
            dot_i8_panel_xy_step(&xy3_0, a3, b0);
            dot_i8_panel_xy_step(&xy3_1, a3, b1);
            dot_i8_panel_xy_step(&xy3_2, a3, b2);
            dot_i8_panel_xy_step(&xy3_3, a3, b3);
            const __m512i a4 = splat4(x4 + j);
            dot_i8_panel_xy_step(&xy4_0, a4, b0);
            dot_i8_panel_xy_step(&xy4_1, a4, b1);
            dot_i8_panel_xy_step(&xy4_2, a4, b2);
            dot_i8_panel_xy_step(&xy4_3, a4, b3);
            const __m512i a5 = splat4(x5 + j);
            dot_i8_panel_xy_step(&xy5_0, a5, b0);
            dot_i8_panel_xy_step(&xy5_1, a5, b1);
            dot_i8_panel_xy_step(&xy5_2, a5, b2);
            dot_i8_panel_xy_step(&xy5_3, a5, b3);
        }
        _mm512_storeu_si512(d0 + l, xy0_0);
        _mm512_storeu_si512(d0 + l + 16, xy0_1);
        _mm512_storeu_si512(d0 + l + 32, xy0_2);
        _mm512_storeu_si512(d0 + l + 48, xy0_3);
        _mm512_storeu_si512(d1 + l, xy1_0);
        _mm512_storeu_si512(d1 + l + 16, xy1_1);
        _mm512_storeu_si512(d1 + l + 32, xy1_2);
        _mm512_storeu_si512(d1 + l + 48, xy1_3);
        _mm512_storeu_si512(d2 + l, xy2_0);
        _mm512_storeu_si512(d2 + l + 16, xy2_1);
        _mm512_storeu_si512(d2 + l + 32, xy2_2);
        _mm512_storeu_si512(d2 + l + 48, xy2_3);
        _mm512_storeu_si512(d3 + l, xy3_0);
        _mm512_storeu_si512(d3 + l + 16, xy3_1);
        _mm512_storeu_si512(d3 + l + 32, xy3_2);
        _mm512_storeu_si512(d3 + l + 48, xy3_3);
        _mm512_storeu_si512(d4 + l, xy4_0);
        _mm512_storeu_si512(d4 + l + 16, xy4_1);
        _mm512_storeu_si512(d4 + l + 32, xy4_2);
        _mm512_storeu_si512(d4 + l + 48, xy4_3);
        _mm512_storeu_si512(d5 + l, xy5_0);
        _mm512_storeu_si512(d5 + l + 16, xy5_1);
        _mm512_storeu_si512(d5 + l + 32, xy5_2);
        _mm512_storeu_si512(d5 + l + 48, xy5_3);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = dot_i8_panel_finish(d0[k], xs[0]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = dot_i8_panel_finish(d1[k], xs[1]);
    for (size_t k = 0; k < 64; k++)
        r2[k] = dot_i8_panel_finish(d2[k], xs[2]);
    for (size_t k = 0; k < 64; k++)
        r3[k] = dot_i8_panel_finish(d3[k], xs[3]);
    for (size_t k = 0; k < 64; k++)
        r4[k] = dot_i8_panel_finish(d4[k], xs[4]);
    for (size_t k = 0; k < 64; k++)
        r5[k] = dot_i8_panel_finish(d5[k], xs[5]);
}

RUVGEN_INLINE void dot_i8_tile4(
    const int8_t *x, size_t stride, const int8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const __m512i zero = _mm512_setzero_si512();
    const int8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    int32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const int8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    int32_t *const r1 = ruvgen_into(out, out_stride, 1);
    const int8_t *const x2 = ruvgen_at(x, stride, 2);
    ruvgen_word *const d2 = ruvgen_into(out, out_stride, 2);
    int32_t *const r2 = ruvgen_into(out, out_stride, 2);
    const int8_t *const x3 = ruvgen_at(x, stride, 3);
    ruvgen_word *const d3 = ruvgen_into(out, out_stride, 3);
    int32_t *const r3 = ruvgen_into(out, out_stride, 3);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512i xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        __m512i xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        __m512i xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
        __m512i xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const __m512i b0 = _mm512_loadu_si512(y);
            const __m512i b1 = _mm512_loadu_si512(y + 64);
            const __m512i b2 = _mm512_loadu_si512(y + 128);
            const __m512i b3 = _mm512_loadu_si512(y + 192);
            const __m512i a0 = splat4(x0 + j);
            dot_i8_panel_xy_step(&xy0_0, a0, b0);
            dot_i8_panel_xy_step(&xy0_1, a0, b1);
            dot_i8_panel_xy_step(&xy0_2, a0, b2);
            dot_i8_panel_xy_step(&xy0_3, a0, b3);
            const __m512i a1 = splat4(x1 + j);
            dot_i8_panel_xy_step(&xy1_0, a1, b0);
            dot_i8_panel_xy_step(&xy1_1, a1, b1);
            dot_i8_panel_xy_step(&xy1_2, a1, b2);
            dot_i8_panel_xy_step(&xy1_3, a1, b3);
            const __m512i a2 = splat4(x2 + j);
            dot_i8_panel_xy_step(&xy2_0, a2, b0);
            dot_i8_panel_xy_step(&xy2_1, a2, b1);
            dot_i8_panel_xy_step(&xy2_2, a2, b2);
            dot_i8_panel_xy_step(&xy2_3, a2, b3);
            const __m512i a3 = splat4(x3 + j);
            dot_i8_panel_xy_step(&xy3_0, a3, b0);
            dot_i8_panel_xy_step(&xy3_1, a3, b1);
            dot_i8_panel_xy_step(&xy3_2, a3, b2);
            dot_i8_panel_xy_step(&xy3_3, a3, b3);
        }
        _mm512_storeu_si512(d0 + l, xy0_0);
        _mm512_storeu_si512(d0 + l + 16, xy0_1);
        _mm512_storeu_si512(d0 + l + 32, xy0_2);
        _mm512_storeu_si512(d0 + l + 48, xy0_3);
        _mm512_storeu_si512(d1 + l, xy1_0);
        _mm512_storeu_si512(d1 + l + 16, xy1_1);
        _mm512_storeu_si512(d1 + l + 32, xy1_2);
        _mm512_storeu_si512(d1 + l + 48, xy1_3);
        _mm512_storeu_si512(d2 + l, xy2_0);
        _mm512_storeu_si512(d2 + l + 16, xy2_1);
        _mm512_storeu_si512(d2 + l + 32, xy2_2);
        _mm512_storeu_si512(d2 + l + 48, xy2_3);
        _mm512_storeu_si512(d3 + l, xy3_0);
        _mm512_storeu_si512(d3 + l + 16, xy3_1);
        _mm512_storeu_si512(d3 + l + 32, xy3_2);
        _mm512_storeu_si512(d3 + l + 48, xy3_3);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = dot_i8_panel_finish(d0[k], xs[0]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = dot_i8_panel_finish(d1[k], xs[1]);
    for (size_t k = 0; k < 64; k++)
        r2[k] = dot_i8_panel_finish(d2[k], xs[2]);
    for (size_t k = 0; k < 64; k++)
        r3[k] = dot_i8_panel_finish(d3[k], xs[3]);
}

RUVGEN_INLINE void dot_i8_tile2(
    const int8_t *x, size_t stride, const int8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const __m512i zero = _mm512_setzero_si512();
    const int8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    int32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const int8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    int32_t *const r1 = ruvgen_into(out, out_stride, 1);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512i xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        __m512i xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const __m512i b0 = _mm512_loadu_si512(y);
            const __m512i b1 = _mm512_loadu_si512(y + 64);
            const __m512i b2 = _mm512_loadu_si512(y + 128);
            const __m512i b3 = _mm512_loadu_si512(y + 192);
            const __m512i a0 = splat4(x0 + j);
            dot_i8_panel_xy_step(&xy0_0, a0, b0);
            dot_i8_panel_xy_step(&xy0_1, a0, b1);
            dot_i8_panel_xy_step(&xy0_2, a0, b2);
            dot_i8_panel_xy_step(&xy0_3, a0, b3);
            const __m512i a1 = splat4(x1 + j);
            dot_i8_panel_xy_step(&xy1_0, a1, b0);
            dot_i8_panel_xy_step(&xy1_1, a1, b1);
            dot_i8_panel_xy_step(&xy1_2, a1, b2);
            dot_i8_panel_xy_step(&xy1_3, a1, b3);
        }
        _mm512_storeu_si512(d0 + l, xy0_0);
        _mm512_storeu_si512(d0 + l + 16, xy0_1);
        _mm512_storeu_si512(d0 + l + 32, xy0_2);
        _mm512_storeu_si512(d0 + l + 48, xy0_3);
        _mm512_storeu_si512(d1 + l, xy1_0);
        _mm512_storeu_si512(d1 + l + 16, xy1_1);
        _mm512_storeu_si512(d1 + l + 32, xy1_2);
        _mm512_storeu_si512(d1 + l + 48, xy1_3);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = dot_i8_panel_finish(d0[k], xs[0]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = dot_i8_panel_finish(d1[k], xs[1]);
}

RUVGEN_INLINE void dot_i8_tile1(
    const int8_t *x, size_t stride, const int8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const __m512i zero = _mm512_setzero_si512();
    const int8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    int32_t *const r0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512i xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const __m512i b0 = _mm512_loadu_si512(y);
            const __m512i b1 = _mm512_loadu_si512(y + 64);
            const __m512i b2 = _mm512_loadu_si512(y + 128);
            const __m512i b3 = _mm512_loadu_si512(y + 192);
            const __m512i a0 = splat4(x0 + j);
            dot_i8_panel_xy_step(&xy0_0, a0, b0);
            dot_i8_panel_xy_step(&xy0_1, a0, b1);
            dot_i8_panel_xy_step(&xy0_2, a0, b2);
            dot_i8_panel_xy_step(&xy0_3, a0, b3);
        }
        _mm512_storeu_si512(d0 + l, xy0_0);
        _mm512_storeu_si512(d0 + l + 16, xy0_1);
        _mm512_storeu_si512(d0 + l + 32, xy0_2);
        _mm512_storeu_si512(d0 + l + 48, xy0_3);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = dot_i8_panel_finish(d0[k], xs[0]);
}

static void rk_dot_i8_tile_dn__avx512vnni(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    const ruvgen_word *const sums = xs;
    size_t i = 0;
    for (; i + 6 <= count; i += 6)
        dot_i8_tile6(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 4 <= count; i += 4)
        dot_i8_tile4(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 2 <= count; i += 2)
        dot_i8_tile2(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 1 <= count; i += 1)
        dot_i8_tile1(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
}

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_u8_tile6(
    const uint8_t *x, size_t stride, const uint8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const __m512i zero = _mm512_setzero_si512();
    const uint8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    uint32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const uint8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    uint32_t *const r1 = ruvgen_into(out, out_stride, 1);
    const uint8_t *const x2 = ruvgen_at(x, stride, 2);
    ruvgen_word *const d2 = ruvgen_into(out, out_stride, 2);
    uint32_t *const r2 = ruvgen_into(out, out_stride, 2);
    const uint8_t *const x3 = ruvgen_at(x, stride, 3);
    ruvgen_word *const d3 = ruvgen_into(out, out_stride, 3);
    uint32_t *const r3 = ruvgen_into(out, out_stride, 3);
    const uint8_t *const x4 = ruvgen_at(x, stride, 4);
    ruvgen_word *const d4 = ruvgen_into(out, out_stride, 4);
    uint32_t *const r4 = ruvgen_into(out, out_stride, 4);
    const uint8_t *const x5 = ruvgen_at(x, stride, 5);
    ruvgen_word *const d5 = ruvgen_into(out, out_stride, 5);
    uint32_t *const r5 = ruvgen_into(out, out_stride, 5);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512i xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        __m512i xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        __m512i xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
        __m512i xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
        __m512i xy4_0 = zero, xy4_1 = zero, xy4_2 = zero, xy4_3 = zero;
        __m512i xy5_0 = zero, xy5_1 = zero, xy5_2 = zero, xy5_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const __m512i b0 = _mm512_loadu_si512(y);
            const __m512i b1 = _mm512_loadu_si512(y + 64);
            const __m512i b2 = _mm512_loadu_si512(y + 128);
            const __m512i b3 = _mm512_loadu_si512(y + 192);
            const __m512i a0 = splat4(x0 + j);
            sqeuclidean_u8_panel_xy_step(&xy0_0, a0, b0);
            sqeuclidean_u8_panel_xy_step(&xy0_1, a0, b1);
            sqeuclidean_u8_panel_xy_step(&xy0_2, a0, b2);
            sqeuclidean_u8_panel_xy_step(&xy0_3, a0, b3);
            const __m512i a1 = splat4(x1 + j);
            sqeuclidean_u8_panel_xy_step(&xy1_0, a1, b0);
            sqeuclidean_u8_panel_xy_step(&xy1_1, a1, b1);
            sqeuclidean_u8_panel_xy_step(&xy1_2, a1, b2);
            sqeuclidean_u8_panel_xy_step(&xy1_3, a1, b3);
            const __m512i a2 = splat4(x2 + j);
            sqeuclidean_u8_panel_xy_step(&xy2_0, a2, b0);
            sqeuclidean_u8_panel_xy_step(&xy2_1, a2, b1);
            sqeuclidean_u8_panel_xy_step(&xy2_2, a2, b2);
            sqeuclidean_u8_panel_xy_step(&xy2_3, a2, b3);
            const __m512i a3 = splat4(x3 + j);
            sqeuclidean_u8_panel_xy_step(&xy3_0, a3, b0);
            sqeuclidean_u8_panel_xy_step(&xy3_1, a3, b1);
            sqeuclidean_u8_panel_xy_step(&xy3_2, a3, b2);
            sqeuclidean_u8_panel_xy_step(&xy3_3, a3, b3);
            const __m512i a4 = splat4(x4 + j);
            sqeuclidean_u8_panel_xy_step(&xy4_0, a4, b0);
            sqeuclidean_u8_panel_xy_step(&xy4_1, a4, b1);
            sqeuclidean_u8_panel_xy_step(&xy4_2, a4, b2);
            sqeuclidean_u8_panel_xy_step(&xy4_3, a4, b3);
            const __m512i a5 = splat4(x5 + j);
            sqeuclidean_u8_panel_xy_step(&xy5_0, a5, b0);
            sqeuclidean_u8_panel_xy_step(&xy5_1, a5, b1);
            sqeuclidean_u8_panel_xy_step(&xy5_2, a5, b2);
            sqeuclidean_u8_panel_xy_step(&xy5_3, a5, b3);
        }
        _mm512_storeu_si512(d0 + l, xy0_0);
        _mm512_storeu_si512(d0 + l + 16, xy0_1);
        _mm512_storeu_si512(d0 + l + 32, xy0_2);
        _mm512_storeu_si512(d0 + l + 48, xy0_3);
        _mm512_storeu_si512(d1 + l, xy1_0);
        _mm512_storeu_si512(d1 + l + 16, xy1_1);
        _mm512_storeu_si512(d1 + l + 32, xy1_2);
        _mm512_storeu_si512(d1 + l + 48, xy1_3);
        _mm512_storeu_si512(d2 + l, xy2_0);
        _mm512_storeu_si512(d2 + l + 16, xy2_1);
        _mm512_storeu_si512(d2 + l + 32, xy2_2);
        _mm512_storeu_si512(d2 + l + 48, xy2_3);
        _mm512_storeu_si512(d3 + l, xy3_0);
        _mm512_storeu_si512(d3 + l + 16, xy3_1);
        _mm512_storeu_si512(d3 + l + 32, xy3_2);
        _mm512_storeu_si512(d3 + l + 48, xy3_3);
        _mm512_storeu_si512(d4 + l, xy4_0);
        _mm512_storeu_si512(d4 + l + 16, xy4_1);
        _mm512_storeu_si512(d4 + l + 32, xy4_2);
        _mm512_storeu_si512(d4 + l + 48, xy4_3);
        _mm512_storeu_si512(d5 + l, xy5_0);
        _mm512_storeu_si512(d5 + l + 16, xy5_1);
        _mm512_storeu_si512(d5 + l + 32, xy5_2);
        _mm512_storeu_si512(d5 + l + 48, xy5_3);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = sqeuclidean_u8_panel_finish(d0[k], xs[0], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = sqeuclidean_u8_panel_finish(d1[k], xs[1], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r2[k] = sqeuclidean_u8_panel_finish(d2[k], xs[2], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r3[k] = sqeuclidean_u8_panel_finish(d3[k], xs[3], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r4[k] = sqeuclidean_u8_panel_finish(d4[k], xs[4], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r5[k] = sqeuclidean_u8_panel_finish(d5[k], xs[5], ys[k]);
}

RUVGEN_INLINE void sqeuclidean_u8_tile4(
    const uint8_t *x, size_t stride, const uint8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const __m512i zero = _mm512_setzero_si512();
    const uint8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    uint32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const uint8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    uint32_t *const r1 = ruvgen_into(out, out_stride, 1);
    const uint8_t *const x2 = ruvgen_at(x, stride, 2);
    ruvgen_word *const d2 = ruvgen_into(out, out_stride, 2);
    uint32_t *const r2 = ruvgen_into(out, out_stride, 2);
    const uint8_t *const x3 = ruvgen_at(x, stride, 3);
    ruvgen_word *const d3 = ruvgen_into(out, out_stride, 3);
    uint32_t *const r3 = ruvgen_into(out, out_stride, 3);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512i xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        __m512i xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        __m512i xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
        __m512i xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const __m512i b0 = _mm512_loadu_si512(y);
            const __m512i b1 = _mm512_loadu_si512(y + 64);
            const __m512i b2 = _mm512_loadu_si512(y + 128);
            const __m512i b3 = _mm512_loadu_si512(y + 192);
            const __m512i a0 = splat4(x0 + j);
            sqeuclidean_u8_panel_xy_step(&xy0_0, a0, b0);
            sqeuclidean_u8_panel_xy_step(&xy0_1, a0, b1);
            sqeuclidean_u8_panel_xy_step(&xy0_2, a0, b2);
            sqeuclidean_u8_panel_xy_step(&xy0_3, a0, b3);
            const __m512i a1 = splat4(x1 + j);
            sqeuclidean_u8_panel_xy_step(&xy1_0, a1, b0);
            sqeuclidean_u8_panel_xy_step(&xy1_1, a1, b1);
            sqeuclidean_u8_panel_xy_step(&xy1_2, a1, b2);
            sqeuclidean_u8_panel_xy_step(&xy1_3, a1, b3);
            const __m512i a2 = splat4(x2 + j);
            sqeuclidean_u8_panel_xy_step(&xy2_0, a2, b0);
            sqeuclidean_u8_panel_xy_step(&xy2_1, a2, b1);
            sqeuclidean_u8_panel_xy_step(&xy2_2, a2, b2);
            sqeuclidean_u8_panel_xy_step(&xy2_3, a2, b3);
            const __m512i a3 = splat4(x3 + j);
            sqeuclidean_u8_panel_xy_step(&xy3_0, a3, b0);
            sqeuclidean_u8_panel_xy_step(&xy3_1, a3, b1);
            sqeuclidean_u8_panel_xy_step(&xy3_2, a3, b2);
            sqeuclidean_u8_panel_xy_step(&xy3_3, a3, b3);
        }
        _mm512_storeu_si512(d0 + l, xy0_0);
        _mm512_storeu_si512(d0 + l + 16, xy0_1);
        _mm512_storeu_si512(d0 + l + 32, xy0_2);
        _mm512_storeu_si512(d0 + l + 48, xy0_3);
        _mm512_storeu_si512(d1 + l, xy1_0);
        _mm512_storeu_si512(d1 + l + 16, xy1_1);
        _mm512_storeu_si512(d1 + l + 32, xy1_2);
        _mm512_storeu_si512(d1 + l + 48, xy1_3);
        _mm512_storeu_si512(d2 + l, xy2_0);
        _mm512_storeu_si512(d2 + l + 16, xy2_1);
        _mm512_storeu_si512(d2 + l + 32, xy2_2);
        _mm512_storeu_si512(d2 + l + 48, xy2_3);
        _mm512_storeu_si512(d3 + l, xy3_0);
        _mm512_storeu_si512(d3 + l + 16, xy3_1);
        _mm512_storeu_si512(d3 + l + 32, xy3_2);
        _mm512_storeu_si512(d3 + l + 48, xy3_3);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = sqeuclidean_u8_panel_finish(d0[k], xs[0], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = sqeuclidean_u8_panel_finish(d1[k], xs[1], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r2[k] = sqeuclidean_u8_panel_finish(d2[k], xs[2], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r3[k] = sqeuclidean_u8_panel_finish(d3[k], xs[3], ys[k]);
}

RUVGEN_INLINE void sqeuclidean_u8_tile2(
    const uint8_t *x, size_t stride, const uint8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const __m512i zero = _mm512_setzero_si512();
    const uint8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    uint32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const uint8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    uint32_t *const r1 = ruvgen_into(out, out_stride, 1);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512i xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        __m512i xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const __m512i b0 = _mm512_loadu_si512(y);
            const __m512i b1 = _mm512_loadu_si512(y + 64);
            const __m512i b2 = _mm512_loadu_si512(y + 128);
            const __m512i b3 = _mm512_loadu_si512(y + 192);
            const __m512i a0 = splat4(x0 + j);
            sqeuclidean_u8_panel_xy_step(&xy0_0, a0, b0);
            sqeuclidean_u8_panel_xy_step(&xy0_1, a0, b1);
            sqeuclidean_u8_panel_xy_step(&xy0_2, a0, b2);
            sqeuclidean_u8_panel_xy_step(&xy0_3, a0, b3);
            const __m512i a1 = splat4(x1 + j);
            sqeuclidean_u8_panel_xy_step(&xy1_0, a1, b0);
            sqeuclidean_u8_panel_xy_step(&xy1_1, a1, b1);
            sqeuclidean_u8_panel_xy_step(&xy1_2, a1, b2);
            sqeuclidean_u8_panel_xy_step(&xy1_3, a1, b3);
        }
        _mm512_storeu_si512(d0 + l, xy0_0);
        _mm512_storeu_si512(d0 + l + 16, xy0_1);
        _mm512_storeu_si512(d0 + l + 32, xy0_2);
        _mm512_storeu_si512(d0 + l + 48, xy0_3);
        _mm512_storeu_si512(d1 + l, xy1_0);
        _mm512_storeu_si512(d1 + l + 16, xy1_1);
        _mm512_storeu_si512(d1 + l + 32, xy1_2);
        _mm512_storeu_si512(d1 + l + 48, xy1_3);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = sqeuclidean_u8_panel_finish(d0[k], xs[0], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = sqeuclidean_u8_panel_finish(d1[k], xs[1], ys[k]);
}

RUVGEN_INLINE void sqeuclidean_u8_tile1(
    const uint8_t *x, size_t stride, const uint8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const __m512i zero = _mm512_setzero_si512();
    const uint8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    uint32_t *const r0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512i xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const __m512i b0 = _mm512_loadu_si512(y);
            const __m512i b1 = _mm512_loadu_si512(y + 64);
            const __m512i b2 = _mm512_loadu_si512(y + 128);
            const __m512i b3 = _mm512_loadu_si512(y + 192);
            const __m512i a0 = splat4(x0 + j);
            sqeuclidean_u8_panel_xy_step(&xy0_0, a0, b0);
            sqeuclidean_u8_panel_xy_step(&xy0_1, a0, b1);
            sqeuclidean_u8_panel_xy_step(&xy0_2, a0, b2);
            sqeuclidean_u8_panel_xy_step(&xy0_3, a0, b3);
        }
        _mm512_storeu_si512(d0 + l, xy0_0);
        _mm512_storeu_si512(d0 + l + 16, xy0_1);
        _mm512_storeu_si512(d0 + l + 32, xy0_2);
        _mm512_storeu_si512(d0 + l + 48, xy0_3);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = sqeuclidean_u8_panel_finish(d0[k], xs[0], ys[k]);
}

static void rk_sqeuclidean_u8_tile_dn__avx512vnni(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    const ruvgen_word *const sums = xs;
    size_t i = 0;
    for (; i + 6 <= count; i += 6)
        sqeuclidean_u8_tile6(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 4 <= count; i += 4)
        sqeuclidean_u8_tile4(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 2 <= count; i += 2)
        sqeuclidean_u8_tile2(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 1 <= count; i += 1)
        sqeuclidean_u8_tile1(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
}

/* euclidean, u8: √ Σ (x−y)² */
static void rk_euclidean_u8_tile_dn__avx512vnni(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    rk_sqeuclidean_u8_tile_dn__avx512vnni(x, stride, count, panel, n, xs, ys, out, out_stride);
    for (size_t i = 0; i < count; i++)
        euclidean_u8_panel_after_all(ruvgen_into(out, out_stride, i), 64);
}

/* dot, u8: −Σ x·y */
RUVGEN_INLINE void dot_u8_tile6(
    const uint8_t *x, size_t stride, const uint8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const __m512i zero = _mm512_setzero_si512();
    const uint8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    int32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const uint8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    int32_t *const r1 = ruvgen_into(out, out_stride, 1);
    const uint8_t *const x2 = ruvgen_at(x, stride, 2);
    ruvgen_word *const d2 = ruvgen_into(out, out_stride, 2);
    int32_t *const r2 = ruvgen_into(out, out_stride, 2);
    const uint8_t *const x3 = ruvgen_at(x, stride, 3);
    ruvgen_word *const d3 = ruvgen_into(out, out_stride, 3);
    int32_t *const r3 = ruvgen_into(out, out_stride, 3);
    const uint8_t *const x4 = ruvgen_at(x, stride, 4);
    ruvgen_word *const d4 = ruvgen_into(out, out_stride, 4);
    int32_t *const r4 = ruvgen_into(out, out_stride, 4);
    const uint8_t *const x5 = ruvgen_at(x, stride, 5);
    ruvgen_word *const d5 = ruvgen_into(out, out_stride, 5);
    int32_t *const r5 = ruvgen_into(out, out_stride, 5);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512i xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        __m512i xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        __m512i xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
        __m512i xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
        __m512i xy4_0 = zero, xy4_1 = zero, xy4_2 = zero, xy4_3 = zero;
        __m512i xy5_0 = zero, xy5_1 = zero, xy5_2 = zero, xy5_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const __m512i b0 = _mm512_loadu_si512(y);
            const __m512i b1 = _mm512_loadu_si512(y + 64);
            const __m512i b2 = _mm512_loadu_si512(y + 128);
            const __m512i b3 = _mm512_loadu_si512(y + 192);
            const __m512i a0 = splat4(x0 + j);
            dot_u8_panel_xy_step(&xy0_0, a0, b0);
            dot_u8_panel_xy_step(&xy0_1, a0, b1);
            dot_u8_panel_xy_step(&xy0_2, a0, b2);
            dot_u8_panel_xy_step(&xy0_3, a0, b3);
            const __m512i a1 = splat4(x1 + j);
            dot_u8_panel_xy_step(&xy1_0, a1, b0);
            dot_u8_panel_xy_step(&xy1_1, a1, b1);
            dot_u8_panel_xy_step(&xy1_2, a1, b2);
            dot_u8_panel_xy_step(&xy1_3, a1, b3);
            const __m512i a2 = splat4(x2 + j);
            dot_u8_panel_xy_step(&xy2_0, a2, b0);
            dot_u8_panel_xy_step(&xy2_1, a2, b1);
            dot_u8_panel_xy_step(&xy2_2, a2, b2);
            dot_u8_panel_xy_step(&xy2_3, a2, b3);
            const __m512i a3 = splat4(x3 + j);
            dot_u8_panel_xy_step(&xy3_0, a3, b0);
            dot_u8_panel_xy_step(&xy3_1, a3, b1);
            dot_u8_panel_xy_step(&xy3_2, a3, b2);
            dot_u8_panel_xy_step(&xy3_3, a3, b3);
            const __m512i a4 = splat4(x4 + j);
            dot_u8_panel_xy_step(&xy4_0, a4, b0);
            dot_u8_panel_xy_step(&xy4_1, a4, b1);
            dot_u8_panel_xy_step(&xy4_2, a4, b2);
            dot_u8_panel_xy_step(&xy4_3, a4, b3);
            const __m512i a5 = splat4(x5 + j);
            dot_u8_panel_xy_step(&xy5_0, a5, b0);
            dot_u8_panel_xy_step(&xy5_1, a5, b1);
            dot_u8_panel_xy_step(&xy5_2, a5, b2);
            dot_u8_panel_xy_step(&xy5_3, a5, b3);
        }
        _mm512_storeu_si512(d0 + l, xy0_0);
        _mm512_storeu_si512(d0 + l + 16, xy0_1);
        _mm512_storeu_si512(d0 + l + 32, xy0_2);
        _mm512_storeu_si512(d0 + l + 48, xy0_3);
        _mm512_storeu_si512(d1 + l, xy1_0);
        _mm512_storeu_si512(d1 + l + 16, xy1_1);
        _mm512_storeu_si512(d1 + l + 32, xy1_2);
        _mm512_storeu_si512(d1 + l + 48, xy1_3);
        _mm512_storeu_si512(d2 + l, xy2_0);
        _mm512_storeu_si512(d2 + l + 16, xy2_1);
        _mm512_storeu_si512(d2 + l + 32, xy2_2);
        _mm512_storeu_si512(d2 + l + 48, xy2_3);
        _mm512_storeu_si512(d3 + l, xy3_0);
        _mm512_storeu_si512(d3 + l + 16, xy3_1);
        _mm512_storeu_si512(d3 + l + 32, xy3_2);
        _mm512_storeu_si512(d3 + l + 48, xy3_3);
        _mm512_storeu_si512(d4 + l, xy4_0);
        _mm512_storeu_si512(d4 + l + 16, xy4_1);
        _mm512_storeu_si512(d4 + l + 32, xy4_2);
        _mm512_storeu_si512(d4 + l + 48, xy4_3);
        _mm512_storeu_si512(d5 + l, xy5_0);
        _mm512_storeu_si512(d5 + l + 16, xy5_1);
        _mm512_storeu_si512(d5 + l + 32, xy5_2);
        _mm512_storeu_si512(d5 + l + 48, xy5_3);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = dot_u8_panel_finish(d0[k], xs[0]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = dot_u8_panel_finish(d1[k], xs[1]);
    for (size_t k = 0; k < 64; k++)
        r2[k] = dot_u8_panel_finish(d2[k], xs[2]);
    for (size_t k = 0; k < 64; k++)
        r3[k] = dot_u8_panel_finish(d3[k], xs[3]);
    for (size_t k = 0; k < 64; k++)
        r4[k] = dot_u8_panel_finish(d4[k], xs[4]);
    for (size_t k = 0; k < 64; k++)
        r5[k] = dot_u8_panel_finish(d5[k], xs[5]);
}

RUVGEN_INLINE void dot_u8_tile4(
    const uint8_t *x, size_t stride, const uint8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const __m512i zero = _mm512_setzero_si512();
    const uint8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    int32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const uint8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    int32_t *const r1 = ruvgen_into(out, out_stride, 1);
    const uint8_t *const x2 = ruvgen_at(x, stride, 2);
    ruvgen_word *const d2 = ruvgen_into(out, out_stride, 2);
    int32_t *const r2 = ruvgen_into(out, out_stride, 2);
    const uint8_t *const x3 = ruvgen_at(x, stride, 3);
    ruvgen_word *const d3 = ruvgen_into(out, out_stride, 3);
    int32_t *const r3 = ruvgen_into(out, out_stride, 3);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512i xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        __m512i xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        __m512i xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
        __m512i xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const __m512i b0 = _mm512_loadu_si512(y);
            const __m512i b1 = _mm512_loadu_si512(y + 64);
            const __m512i b2 = _mm512_loadu_si512(y + 128);
            const __m512i b3 = _mm512_loadu_si512(y + 192);
            const __m512i a0 = splat4(x0 + j);
            dot_u8_panel_xy_step(&xy0_0, a0, b0);
            dot_u8_panel_xy_step(&xy0_1, a0, b1);
            dot_u8_panel_xy_step(&xy0_2, a0, b2);
            dot_u8_panel_xy_step(&xy0_3, a0, b3);
            const __m512i a1 = splat4(x1 + j);
            dot_u8_panel_xy_step(&xy1_0, a1, b0);
            dot_u8_panel_xy_step(&xy1_1, a1, b1);
            dot_u8_panel_xy_step(&xy1_2, a1, b2);
            dot_u8_panel_xy_step(&xy1_3, a1, b3);
            const __m512i a2 = splat4(x2 + j);
            dot_u8_panel_xy_step(&xy2_0, a2, b0);
            dot_u8_panel_xy_step(&xy2_1, a2, b1);
            dot_u8_panel_xy_step(&xy2_2, a2, b2);
            dot_u8_panel_xy_step(&xy2_3, a2, b3);
            const __m512i a3 = splat4(x3 + j);
            dot_u8_panel_xy_step(&xy3_0, a3, b0);
            dot_u8_panel_xy_step(&xy3_1, a3, b1);
            dot_u8_panel_xy_step(&xy3_2, a3, b2);
            dot_u8_panel_xy_step(&xy3_3, a3, b3);
        }
        _mm512_storeu_si512(d0 + l, xy0_0);
        _mm512_storeu_si512(d0 + l + 16, xy0_1);
        _mm512_storeu_si512(d0 + l + 32, xy0_2);
        _mm512_storeu_si512(d0 + l + 48, xy0_3);
        _mm512_storeu_si512(d1 + l, xy1_0);
        _mm512_storeu_si512(d1 + l + 16, xy1_1);
        _mm512_storeu_si512(d1 + l + 32, xy1_2);
        _mm512_storeu_si512(d1 + l + 48, xy1_3);
        _mm512_storeu_si512(d2 + l, xy2_0);
        _mm512_storeu_si512(d2 + l + 16, xy2_1);
        _mm512_storeu_si512(d2 + l + 32, xy2_2);
        _mm512_storeu_si512(d2 + l + 48, xy2_3);
        _mm512_storeu_si512(d3 + l, xy3_0);
        _mm512_storeu_si512(d3 + l + 16, xy3_1);
        _mm512_storeu_si512(d3 + l + 32, xy3_2);
        _mm512_storeu_si512(d3 + l + 48, xy3_3);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = dot_u8_panel_finish(d0[k], xs[0]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = dot_u8_panel_finish(d1[k], xs[1]);
    for (size_t k = 0; k < 64; k++)
        r2[k] = dot_u8_panel_finish(d2[k], xs[2]);
    for (size_t k = 0; k < 64; k++)
        r3[k] = dot_u8_panel_finish(d3[k], xs[3]);
}

RUVGEN_INLINE void dot_u8_tile2(
    const uint8_t *x, size_t stride, const uint8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const __m512i zero = _mm512_setzero_si512();
    const uint8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    int32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const uint8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    int32_t *const r1 = ruvgen_into(out, out_stride, 1);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512i xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        __m512i xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const __m512i b0 = _mm512_loadu_si512(y);
            const __m512i b1 = _mm512_loadu_si512(y + 64);
            const __m512i b2 = _mm512_loadu_si512(y + 128);
            const __m512i b3 = _mm512_loadu_si512(y + 192);
            const __m512i a0 = splat4(x0 + j);
            dot_u8_panel_xy_step(&xy0_0, a0, b0);
            dot_u8_panel_xy_step(&xy0_1, a0, b1);
            dot_u8_panel_xy_step(&xy0_2, a0, b2);
            dot_u8_panel_xy_step(&xy0_3, a0, b3);
            const __m512i a1 = splat4(x1 + j);
            dot_u8_panel_xy_step(&xy1_0, a1, b0);
            dot_u8_panel_xy_step(&xy1_1, a1, b1);
            dot_u8_panel_xy_step(&xy1_2, a1, b2);
            dot_u8_panel_xy_step(&xy1_3, a1, b3);
        }
        _mm512_storeu_si512(d0 + l, xy0_0);
        _mm512_storeu_si512(d0 + l + 16, xy0_1);
        _mm512_storeu_si512(d0 + l + 32, xy0_2);
        _mm512_storeu_si512(d0 + l + 48, xy0_3);
        _mm512_storeu_si512(d1 + l, xy1_0);
        _mm512_storeu_si512(d1 + l + 16, xy1_1);
        _mm512_storeu_si512(d1 + l + 32, xy1_2);
        _mm512_storeu_si512(d1 + l + 48, xy1_3);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = dot_u8_panel_finish(d0[k], xs[0]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = dot_u8_panel_finish(d1[k], xs[1]);
}

RUVGEN_INLINE void dot_u8_tile1(
    const uint8_t *x, size_t stride, const uint8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const __m512i zero = _mm512_setzero_si512();
    const uint8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    int32_t *const r0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512i xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const __m512i b0 = _mm512_loadu_si512(y);
            const __m512i b1 = _mm512_loadu_si512(y + 64);
            const __m512i b2 = _mm512_loadu_si512(y + 128);
            const __m512i b3 = _mm512_loadu_si512(y + 192);
            const __m512i a0 = splat4(x0 + j);
            dot_u8_panel_xy_step(&xy0_0, a0, b0);
            dot_u8_panel_xy_step(&xy0_1, a0, b1);
            dot_u8_panel_xy_step(&xy0_2, a0, b2);
            dot_u8_panel_xy_step(&xy0_3, a0, b3);
        }
        _mm512_storeu_si512(d0 + l, xy0_0);
        _mm512_storeu_si512(d0 + l + 16, xy0_1);
        _mm512_storeu_si512(d0 + l + 32, xy0_2);
        _mm512_storeu_si512(d0 + l + 48, xy0_3);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = dot_u8_panel_finish(d0[k], xs[0]);
}

static void rk_dot_u8_tile_dn__avx512vnni(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    const ruvgen_word *const sums = xs;
    size_t i = 0;
    for (; i + 6 <= count; i += 6)
        dot_u8_tile6(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 4 <= count; i += 4)
        dot_u8_tile4(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 2 <= count; i += 2)
        dot_u8_tile2(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 1 <= count; i += 1)
        dot_u8_tile1(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
}

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#define ROW(METRIC, DTYPE, FORM, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_AVX512VNNI, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_##FORM, RUVGEN_ISA_AVX512VNNI, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_tile_avx512vnni[] = {
    ROW(DOT, I8, BLOCK, 0, rk_dot_i8_block_dn__avx512vnni, INT32_T),
    ROW(DOT, U8, BLOCK, 0, rk_dot_u8_block_dn__avx512vnni, INT32_T),
    ROW(HAMMING, B1, BLOCK, 0, rk_hamming_b1_block_dn__avx512vnni, UINT32_T),
    ROW(SQEUCLIDEAN, I8, TILE, 0, rk_sqeuclidean_i8_tile_dn__avx512vnni, UINT32_T),
    ROW(EUCLIDEAN, I8, TILE, 0, rk_euclidean_i8_tile_dn__avx512vnni, FLOAT),
    ROW(DOT, I8, TILE, 0, rk_dot_i8_tile_dn__avx512vnni, INT32_T),
    ROW(SQEUCLIDEAN, U8, TILE, 0, rk_sqeuclidean_u8_tile_dn__avx512vnni, UINT32_T),
    ROW(EUCLIDEAN, U8, TILE, 0, rk_euclidean_u8_tile_dn__avx512vnni, FLOAT),
    ROW(DOT, U8, TILE, 0, rk_dot_u8_tile_dn__avx512vnni, INT32_T),
};

#undef ROW

const ruvgen_table ruvgen_tile_avx512vnni = {
    rows_tile_avx512vnni,
    sizeof rows_tile_avx512vnni / sizeof rows_tile_avx512vnni[0],
};
#endif
