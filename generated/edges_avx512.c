/* Made by `nox -s generate` from templates/edges.c.j2 and templates/isa/edges/avx512.j2. Do not edit. */
#include "ruvgen.h"

#include <string.h>

#if defined(__x86_64__) || defined(_M_X64)
#include <immintrin.h>

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

/* One more in both halves of the places where a is less than b. */
RUVGEN_INLINE __m512i less_e(__m512i n, __m512d a, __m512d b)
{
    return _mm512_sub_epi32(n, _mm512_maskz_set1_epi64(_mm512_cmp_pd_mask(a, b, _CMP_LT_OQ), -1));
}

/* The last of a, then all of b but the last. */
RUVGEN_INLINE __m512d shifted_e(__m512d a, __m512d b)
{
    return _mm512_castsi512_pd(_mm512_alignr_epi64(_mm512_castpd_si512(b), _mm512_castpd_si512(a), 7));
}

RUVGEN_INLINE __m512i repeat_e(const void *p)
{
    return _mm512_broadcast_i32x4(_mm_loadu_si128((const __m128i *)p));
}

/* The entries that the low halves of bytes name. */
RUVGEN_INLINE __m512i low_e(__m512i t, __m512i c)
{
    return _mm512_shuffle_epi8(t, _mm512_and_si512(c, _mm512_set1_epi8(15)));
}

RUVGEN_INLINE __m128i fold_e(__m512i v)
{
    const __m256i h = _mm256_add_epi16(_mm512_castsi512_si256(v), _mm512_extracti64x4_epi64(v, 1));
    return _mm_add_epi16(_mm256_castsi256_si128(h), _mm256_extracti128_si256(h, 1));
}

/* Sums of sixteen columns. */
RUVGEN_INLINE __m512 counts_e(__m512i first, __m512i second)
{
    const __m256i both = _mm256_inserti128_si256(_mm256_castsi128_si256(fold_e(first)), fold_e(second), 1);
    return _mm512_cvtepi32_ps(_mm512_cvtepu16_epi32(both));
}

/* Level k of each of four groups. */
RUVGEN_INLINE __m512i spread_e(const int8_t *p, int k)
{
    static const uint8_t first[] = {
        0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,
        4,  4,  4,  4,  4,  4,  4,  4,  4,  4,  4,  4,  4,  4,  4,  4,
        8,  8,  8,  8,  8,  8,  8,  8,  8,  8,  8,  8,  8,  8,  8,  8,
        12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12,
    };
    const __m512i at = _mm512_loadu_si512(first);
    return _mm512_shuffle_epi8(repeat_e(p), _mm512_add_epi8(at, _mm512_set1_epi8((char)k)));
}

/* A level where it is chosen; and if it is negative, its opposite everywhere. */
RUVGEN_INLINE __m512i chosen_e(__m512i l, __m512i mask)
{
    return _mm512_sub_epi8(_mm512_and_si512(l, mask), _mm512_min_epi8(l, _mm512_setzero_si512()));
}

/* Sixteen floats to levels. */
RUVGEN_INLINE void round_e(int8_t *p, const float *x, __m512 factor)
{
    const __m512i v = _mm512_cvtps_epi32(_mm512_mul_ps(_mm512_loadu_ps(x), factor));
    _mm_storeu_si128((__m128i *)(void *)p, _mm512_cvtepi32_epi8(v));
}

/* Magnitudes, compared as integers, where the order is the same and NaN wins. */
RUVGEN_INLINE __m512i larger_e(__m512i most, const float *p)
{
    const __m512i v = _mm512_and_si512(_mm512_loadu_si512(p), _mm512_set1_epi32(0x7fffffff));
    return _mm512_max_epi32(most, v);
}

/* Other signs where bits are set. */
RUVGEN_INLINE __m512 flip_e(__m512 v, uint32_t bits)
{
    const __m512 sign = _mm512_set1_ps(-0.0f);
    return _mm512_mask_xor_ps(v, (__mmask16)bits, v, sign);
}

/* The transform of sixteen. */
RUVGEN_INLINE __m512 within_e(__m512 v)
{
    const __m512 s1 = _mm512_set4_ps(-1, 1, -1, 1), s2 = _mm512_set4_ps(-1, -1, 1, 1);
    const __m512 one = _mm512_set1_ps(1);
    const __m512 s4 = _mm512_mask_blend_ps(0xf0f0, one, _mm512_set1_ps(-1));
    const __m512 s8 = _mm512_mask_blend_ps(0xff00, one, _mm512_set1_ps(-1));
    v = _mm512_fmadd_ps(v, s1, _mm512_permute_ps(v, 0xb1));
    v = _mm512_fmadd_ps(v, s2, _mm512_permute_ps(v, 0x4e));
    v = _mm512_fmadd_ps(v, s4, _mm512_shuffle_f32x4(v, v, 0xb1));
    return _mm512_fmadd_ps(v, s8, _mm512_shuffle_f32x4(v, v, 0x4e));
}

/* What stands in a block before the bits. */
typedef struct {
    float added[RUVGEN_EDGE_COLUMNS], factor[RUVGEN_EDGE_COLUMNS];
} numbers_e_avx512;

static uint32_t edges_estimate__avx512(const uint8_t *table, const void *block, size_t bits, float base,
                                          float slope, float shift, float limit, float *out,
                                          const void *ahead)
{
    const numbers_e_avx512 *const its = (const numbers_e_avx512 *)block;
    const uint8_t *code = (const uint8_t *)(its + 1);
    const uint8_t *const end = code + bits / RUVGEN_EDGE_GROUP * RUVGEN_EDGE_ENTRIES;
    const char *next = ahead;
    const __m512i empty = _mm512_setzero_si512();
    __m512i sums[] = {empty, empty, empty, empty};
    for (; code < end; code += 256, table += 256) {
        __builtin_prefetch(next + 0, 0, 2);
        __builtin_prefetch(next + 64, 0, 2);
        __builtin_prefetch(next + 128, 0, 2);
        __builtin_prefetch(next + 192, 0, 2);
        const __m512i t0 = _mm512_loadu_si512(table + 0);
        const __m512i c0 = _mm512_loadu_si512(code + 0);
        const __m512i t1 = _mm512_loadu_si512(table + 64);
        const __m512i c1 = _mm512_loadu_si512(code + 64);
        const __m512i t2 = _mm512_loadu_si512(table + 128);
        const __m512i c2 = _mm512_loadu_si512(code + 128);
        const __m512i t3 = _mm512_loadu_si512(table + 192);
        const __m512i c3 = _mm512_loadu_si512(code + 192);
        __m512i low = low_e(t0, c0);
        __m512i high = low_e(t0, _mm512_srli_epi16(c0, 4));
        low = _mm512_add_epi8(low, low_e(t1, c1));
        high = _mm512_add_epi8(high, low_e(t1, _mm512_srli_epi16(c1, 4)));
        low = _mm512_add_epi8(low, low_e(t2, c2));
        high = _mm512_add_epi8(high, low_e(t2, _mm512_srli_epi16(c2, 4)));
        low = _mm512_add_epi8(low, low_e(t3, c3));
        high = _mm512_add_epi8(high, low_e(t3, _mm512_srli_epi16(c3, 4)));
        sums[0] = _mm512_add_epi16(sums[0], _mm512_and_si512(low, _mm512_set1_epi16(255)));
        sums[1] = _mm512_add_epi16(sums[1], _mm512_srli_epi16(low, 8));
        sums[2] = _mm512_add_epi16(sums[2], _mm512_and_si512(high, _mm512_set1_epi16(255)));
        sums[3] = _mm512_add_epi16(sums[3], _mm512_srli_epi16(high, 8));
        next += 256;
    }
    const __m512 from = _mm512_set1_ps(base), times = _mm512_set1_ps(slope), plus = _mm512_set1_ps(shift);
    const __m512 most = _mm512_set1_ps(limit);
    uint32_t near = 0;
    const __m512 s0 = _mm512_fmadd_ps(times, counts_e(sums[0], sums[1]), plus);
    const __m512 a0 = _mm512_add_ps(_mm512_loadu_ps(its->added + 0), from);
    const __m512 r0 = _mm512_fmadd_ps(_mm512_loadu_ps(its->factor + 0), s0, a0);
    _mm512_storeu_ps(out + 0, r0);
    near |= (uint32_t)_mm512_cmp_ps_mask(r0, most, _CMP_LE_OQ) << 0;
    const __m512 s1 = _mm512_fmadd_ps(times, counts_e(sums[2], sums[3]), plus);
    const __m512 a1 = _mm512_add_ps(_mm512_loadu_ps(its->added + 16), from);
    const __m512 r1 = _mm512_fmadd_ps(_mm512_loadu_ps(its->factor + 16), s1, a1);
    _mm512_storeu_ps(out + 16, r1);
    near |= (uint32_t)_mm512_cmp_ps_mask(r1, most, _CMP_LE_OQ) << 16;
    return near;
}

static void edges_table__avx512(const float *y, size_t n, size_t bits, uint8_t *table, float *slope,
                                   float *shift)
{
    static const uint8_t chosen[RUVGEN_EDGE_GROUP][RUVGEN_EDGE_ENTRIES] = {
        {0, 255, 0, 255, 0, 255, 0, 255, 0, 255, 0, 255, 0, 255, 0, 255},
        {0, 0, 255, 255, 0, 0, 255, 255, 0, 0, 255, 255, 0, 0, 255, 255},
        {0, 0, 0, 0, 255, 255, 255, 255, 0, 0, 0, 0, 255, 255, 255, 255},
        {0, 0, 0, 0, 0, 0, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255},
    };
    const size_t whole = n - n % 64;
    const uint8_t *const end = table + bits / RUVGEN_EDGE_GROUP * RUVGEN_EDGE_ENTRIES;
    float last[64] = {0}; /* elements, and zeros */
    int8_t levels[64];
    uint32_t each[16], most = 0, total = 0;
    memcpy(last, y + whole, (n - whole) * sizeof *y);
    __m512i sums = _mm512_setzero_si512();
    for (size_t j = 0; j < n; j += 64) {
        const float *const x = j < whole ? y + j : last;
        for (size_t k = 0; k < 64; k += 16)
            sums = larger_e(sums, x + k);
    }
    _mm512_storeu_si512(each, sums);
    for (size_t k = 0; k < 16; k++)
        most = each[k] > most ? each[k] : most;
    float reach;
    memcpy(&reach, &most, sizeof reach);
    const float step = reach / RUVGEN_EDGE_LEVELS;
    const int fits = step >= 0x1p-126f && reach <= 0x1.fffffep127f; /* or else the table is zero */
    const __m512 factor = _mm512_set1_ps(1 / step);
    sums = _mm512_setzero_si512();
    const __m512i mask0 = repeat_e(chosen[0]);
    const __m512i mask1 = repeat_e(chosen[1]);
    const __m512i mask2 = repeat_e(chosen[2]);
    const __m512i mask3 = repeat_e(chosen[3]);
    for (size_t j = 0; fits && j < n; j += 64) {
        const float *const x = j < whole ? y + j : last;
        for (size_t k = 0; k < 64; k += 16)
            round_e(levels + k, x + k, factor);
        RUVGEN_ROLLED /* or gcc 12 stores vectors to the stack */
        for (size_t k = 0; k < 64; k += 16, table += 64) {
            const __m512i l0 = spread_e(levels + k, 0);
            const __m512i l1 = spread_e(levels + k, 1);
            const __m512i l2 = spread_e(levels + k, 2);
            const __m512i l3 = spread_e(levels + k, 3);
            __m512i entry = chosen_e(l0, mask0);
            entry = _mm512_add_epi8(entry, chosen_e(l1, mask1));
            entry = _mm512_add_epi8(entry, chosen_e(l2, mask2));
            entry = _mm512_add_epi8(entry, chosen_e(l3, mask3));
            _mm512_storeu_si512(table, entry);
            sums = _mm512_add_epi32(sums, _mm512_sad_epu8(entry, _mm512_setzero_si512()));
        }
    }
    memset(table, 0, (size_t)(end - table));
    _mm512_storeu_si512(each, sums);
    for (size_t k = 0; k < 16; k++)
        total += each[k];
    total /= RUVGEN_EDGE_ENTRIES / 2; /* half of a table's entries have a level's magnitude */
    *slope = 2 * step;
    *shift = -step * (float)total;
}

static void edges_signs__avx512(float *x, const uint64_t *flips, size_t n, float factor)
{
    const __m512 times = _mm512_set1_ps(factor);
    size_t j = 0;
    for (; j + 16 <= n; j += 16) {
        const uint32_t bits = (uint32_t)(flips[j / 64] >> j % 64);
        _mm512_storeu_ps(x + j, flip_e(_mm512_mul_ps(_mm512_loadu_ps(x + j), times), bits));
    }
    for (; j < n; j++)
        x[j] *= flips[j / 64] >> j % 64 & 1 ? -factor : factor;
}

static void edges_transform__avx512(float *x, size_t n)
{
    size_t half = 1;
    for (; n < 16 && half < n; half *= 2)
        for (size_t j = 0; j < n; j++)
            if (!(j & half)) {
                const float a = x[j], b = x[j + half];
                x[j] = a + b;
                x[j + half] = a - b;
            }
    for (size_t j = 0; j + 16 <= n; j += 16)
        _mm512_storeu_ps(x + j, within_e(_mm512_loadu_ps(x + j)));
    for (half = 16; 4 * half <= n; half *= 4)
        for (size_t i = 0; i < n; i += 4 * half)
            for (size_t j = i; j < i + half; j += 16) {
                const __m512 a = _mm512_loadu_ps(x + j), b = _mm512_loadu_ps(x + j + half);
                const __m512 c = _mm512_loadu_ps(x + j + 2 * half), d = _mm512_loadu_ps(x + j + 3 * half);
                const __m512 e = _mm512_add_ps(a, b), f = _mm512_sub_ps(a, b);
                const __m512 g = _mm512_add_ps(c, d), h = _mm512_sub_ps(c, d);
                _mm512_storeu_ps(x + j, _mm512_add_ps(e, g));
                _mm512_storeu_ps(x + j + half, _mm512_add_ps(f, h));
                _mm512_storeu_ps(x + j + 2 * half, _mm512_sub_ps(e, g));
                _mm512_storeu_ps(x + j + 3 * half, _mm512_sub_ps(f, h));
            }
    for (size_t j = 0; half < n && j < half; j += 16) {
        const __m512 a = _mm512_loadu_ps(x + j), b = _mm512_loadu_ps(x + j + half);
        _mm512_storeu_ps(x + j, _mm512_add_ps(a, b));
        _mm512_storeu_ps(x + j + half, _mm512_sub_ps(a, b));
    }
}

static void edges_mix__avx512(float *x, float *y, size_t n, float factor)
{
    const __m512 times = _mm512_set1_ps(factor);
    size_t j = 0;
    for (; j + 16 <= n; j += 16) {
        const __m512 a = _mm512_mul_ps(_mm512_loadu_ps(x + j), times);
        const __m512 b = _mm512_mul_ps(_mm512_loadu_ps(y + j), times);
        _mm512_storeu_ps(x + j, _mm512_add_ps(a, b));
        _mm512_storeu_ps(y + j, _mm512_sub_ps(a, b));
    }
    for (; j < n; j++) {
        const float a = x[j] * factor, b = y[j] * factor;
        x[j] = a + b;
        y[j] = a - b;
    }
}

/* What stands in the places of a after a key is inserted, if b stands one place before each. */
RUVGEN_INLINE __m512d moved_e(__m512d a, __m512d b, __m512d key, __m512d old)
{
    const __m512d later = _mm512_max_pd(b, key);
    const __m512d moved = _mm512_min_pd(a, later);
    return _mm512_mask_mov_pd(moved, _mm512_cmp_pd_mask(a, old, _CMP_GT_OQ), a);
}

static size_t edges_insert__avx512(double *list, size_t to, const double *keys, const double *olds, size_t n)
{
    const size_t end = (to + 7) / 8 * 8;
    double least = keys[0];
    for (size_t i = 1; i < n; i++)
        least = keys[i] < least ? keys[i] : least;
    const __m512d nearest = _mm512_set1_pd(least);
    __m512i counts = _mm512_setzero_si512();
    for (size_t i = 0; i < end; i += 8) {
        const __m512d its = _mm512_loadu_pd(list + i);
        counts = less_e(counts, its, nearest);
    }
    uint32_t each[16], halves = 0;
    _mm512_storeu_si512(each, counts);
    for (size_t i = 0; i < 16; i++)
        halves += each[i];
    const size_t place = halves / 2, from = place - place % 8;
    size_t k = 0;
    for (; k + 2 <= n; k += 2) { /* two at a time: what the first stores, the second need not load */
        const __m512d key0 = _mm512_set1_pd(keys[k + 0]);
        const __m512d old0 = _mm512_set1_pd(olds[k + 0]);
        const __m512d key1 = _mm512_set1_pd(keys[k + 1]);
        const __m512d old1 = _mm512_set1_pd(olds[k + 1]);
        __m512d first = _mm512_set1_pd(list[(ptrdiff_t)from - 1]), second = first;
        for (size_t i = from; i < end; i += 8) {
            const __m512d a = _mm512_loadu_pd(list + i), before = shifted_e(first, a);
            const __m512d b = moved_e(a, before, key0, old0);
            const __m512d its = shifted_e(second, b);
            _mm512_storeu_pd(list + i, moved_e(b, its, key1, old1));
            first = a;
            second = b;
        }
    }
    if (k < n) {
        const __m512d key = _mm512_set1_pd(keys[k]), old = _mm512_set1_pd(olds[k]);
        for (size_t i = end; i > from;) {
            i -= 8;
            const __m512d a = _mm512_loadu_pd(list + i), before = _mm512_loadu_pd(list + i - 1);
            _mm512_storeu_pd(list + i, moved_e(a, before, key, old));
        }
    }
    return place;
}

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

const ruvgen_edge_kernels ruvgen_edges_avx512 = {
    RUVGEN_ISA_AVX512,
    edges_estimate__avx512,
    edges_table__avx512,
    edges_signs__avx512,
    edges_transform__avx512,
    edges_mix__avx512,
    edges_insert__avx512,
};
#endif
