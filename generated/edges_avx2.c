/* Made by `nox -s generate` from templates/edges.c.j2 and templates/isa/edges/avx2.j2. Do not edit. */
#include "ruvgen.h"

#include <string.h>

#if defined(__x86_64__) || defined(_M_X64)
#include <immintrin.h>

/* By pragma, not by flags: link-time optimisation would merge flags into code that runs on every CPU. */
#if defined(__clang__)
#pragma clang attribute push( \
    __attribute__((target( \
        "avx2,fma,f16c,bmi,bmi2"))), \
    apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,fma,f16c,bmi,bmi2")
#endif

/* The last of a, then all of b but the last. */
RUVGEN_INLINE __m256d shifted_e(__m256d a, __m256d b)
{
    return _mm256_shuffle_pd(_mm256_permute2f128_pd(a, b, 0x21), b, 5);
}

RUVGEN_INLINE __m256i load_e(const uint8_t *p)
{
    return _mm256_loadu_si256((const __m256i *)(const void *)p);
}

RUVGEN_INLINE __m256i repeat_e(const uint8_t *p)
{
    return _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(const void *)p));
}

/* The entries that the low halves of bytes name. */
RUVGEN_INLINE __m256i low_e(__m256i t, __m256i c)
{
    return _mm256_shuffle_epi8(t, _mm256_and_si256(c, _mm256_set1_epi8(15)));
}

/* Sums of eight columns. */
RUVGEN_INLINE __m256 counts_e(__m256i sums)
{
    const __m128i both = _mm_add_epi16(_mm256_castsi256_si128(sums), _mm256_extracti128_si256(sums, 1));
    return _mm256_cvtepi32_ps(_mm256_cvtepu16_epi32(both));
}

/* Level k of each of two groups. */
RUVGEN_INLINE __m256i spread_e(const int8_t *p, int k)
{
    int64_t word;
    memcpy(&word, p, sizeof word);
    const __m256i at = _mm256_setr_epi64x(0, 0, 0x0404040404040404, 0x0404040404040404);
    return _mm256_shuffle_epi8(_mm256_set1_epi64x(word), _mm256_add_epi8(at, _mm256_set1_epi8((char)k)));
}

/* A level where it is chosen; and if it is negative, its opposite everywhere. */
RUVGEN_INLINE __m256i chosen_e(__m256i l, __m256i mask)
{
    return _mm256_sub_epi8(_mm256_and_si256(l, mask), _mm256_min_epi8(l, _mm256_setzero_si256()));
}

/* Eight floats to levels. */
RUVGEN_INLINE void round_e(int8_t *p, const float *x, __m256 factor)
{
    const __m256i v = _mm256_cvtps_epi32(_mm256_mul_ps(_mm256_loadu_ps(x), factor));
    const __m128i half = _mm_packs_epi32(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1));
    _mm_storel_epi64((__m128i *)(void *)p, _mm_packs_epi16(half, half));
}

/* Magnitudes, compared as integers, where the order is the same and NaN wins. */
RUVGEN_INLINE __m256i larger_e(__m256i most, const float *p)
{
    const __m256i v = _mm256_loadu_si256((const __m256i *)(const void *)p);
    return _mm256_max_epi32(most, _mm256_and_si256(v, _mm256_set1_epi32(0x7fffffff)));
}

/* Other signs where bits are set. */
RUVGEN_INLINE __m256 flip_e(__m256 v, uint32_t bits)
{
    const __m256i places = _mm256_setr_epi32(31, 30, 29, 28, 27, 26, 25, 24);
    const __m256i shifted = _mm256_sllv_epi32(_mm256_set1_epi32((int)bits), places);
    return _mm256_xor_ps(v, _mm256_and_ps(_mm256_castsi256_ps(shifted), _mm256_set1_ps(-0.0f)));
}

/* The transform of eight. */
RUVGEN_INLINE __m256 within_e(__m256 v)
{
    v = _mm256_fmadd_ps(v, _mm256_setr_ps(1, -1, 1, -1, 1, -1, 1, -1), _mm256_permute_ps(v, 0xb1));
    v = _mm256_fmadd_ps(v, _mm256_setr_ps(1, 1, -1, -1, 1, 1, -1, -1), _mm256_permute_ps(v, 0x4e));
    return _mm256_fmadd_ps(v, _mm256_setr_ps(1, 1, 1, 1, -1, -1, -1, -1), _mm256_permute2f128_ps(v, v, 1));
}

/* What stands in a block before the bits. */
typedef struct {
    float added[RUVGEN_EDGE_COLUMNS], factor[RUVGEN_EDGE_COLUMNS];
} numbers_e_avx2;

static uint32_t edges_estimate__avx2(const uint8_t *table, const void *block, size_t bits, float base,
                                          float slope, float shift, float limit, float *out,
                                          const void *ahead)
{
    const numbers_e_avx2 *const its = (const numbers_e_avx2 *)block;
    const uint8_t *code = (const uint8_t *)(its + 1);
    const uint8_t *const end = code + bits / RUVGEN_EDGE_GROUP * RUVGEN_EDGE_ENTRIES;
    const char *next = ahead;
    const __m256i empty = _mm256_setzero_si256();
    __m256i sums[] = {empty, empty, empty, empty};
    for (; code < end; code += 128, table += 128) {
        __builtin_prefetch(next + 0, 0, 2);
        __builtin_prefetch(next + 64, 0, 2);
        const __m256i t0 = load_e(table + 0);
        const __m256i c0 = load_e(code + 0);
        const __m256i t1 = load_e(table + 32);
        const __m256i c1 = load_e(code + 32);
        const __m256i t2 = load_e(table + 64);
        const __m256i c2 = load_e(code + 64);
        const __m256i t3 = load_e(table + 96);
        const __m256i c3 = load_e(code + 96);
        __m256i low = low_e(t0, c0);
        __m256i high = low_e(t0, _mm256_srli_epi16(c0, 4));
        low = _mm256_add_epi8(low, low_e(t1, c1));
        high = _mm256_add_epi8(high, low_e(t1, _mm256_srli_epi16(c1, 4)));
        low = _mm256_add_epi8(low, low_e(t2, c2));
        high = _mm256_add_epi8(high, low_e(t2, _mm256_srli_epi16(c2, 4)));
        low = _mm256_add_epi8(low, low_e(t3, c3));
        high = _mm256_add_epi8(high, low_e(t3, _mm256_srli_epi16(c3, 4)));
        sums[0] = _mm256_add_epi16(sums[0], _mm256_and_si256(low, _mm256_set1_epi16(255)));
        sums[1] = _mm256_add_epi16(sums[1], _mm256_srli_epi16(low, 8));
        sums[2] = _mm256_add_epi16(sums[2], _mm256_and_si256(high, _mm256_set1_epi16(255)));
        sums[3] = _mm256_add_epi16(sums[3], _mm256_srli_epi16(high, 8));
        next += 128;
    }
    const __m256 from = _mm256_set1_ps(base), times = _mm256_set1_ps(slope), plus = _mm256_set1_ps(shift);
    const __m256 most = _mm256_set1_ps(limit);
    uint32_t near = 0;
    const __m256 s0 = _mm256_fmadd_ps(times, counts_e(sums[0]), plus);
    const __m256 a0 = _mm256_add_ps(_mm256_loadu_ps(its->added + 0), from);
    const __m256 r0 = _mm256_fmadd_ps(_mm256_loadu_ps(its->factor + 0), s0, a0);
    _mm256_storeu_ps(out + 0, r0);
    near |= (uint32_t)_mm256_movemask_ps(_mm256_cmp_ps(r0, most, _CMP_LE_OQ)) << 0;
    const __m256 s1 = _mm256_fmadd_ps(times, counts_e(sums[1]), plus);
    const __m256 a1 = _mm256_add_ps(_mm256_loadu_ps(its->added + 8), from);
    const __m256 r1 = _mm256_fmadd_ps(_mm256_loadu_ps(its->factor + 8), s1, a1);
    _mm256_storeu_ps(out + 8, r1);
    near |= (uint32_t)_mm256_movemask_ps(_mm256_cmp_ps(r1, most, _CMP_LE_OQ)) << 8;
    const __m256 s2 = _mm256_fmadd_ps(times, counts_e(sums[2]), plus);
    const __m256 a2 = _mm256_add_ps(_mm256_loadu_ps(its->added + 16), from);
    const __m256 r2 = _mm256_fmadd_ps(_mm256_loadu_ps(its->factor + 16), s2, a2);
    _mm256_storeu_ps(out + 16, r2);
    near |= (uint32_t)_mm256_movemask_ps(_mm256_cmp_ps(r2, most, _CMP_LE_OQ)) << 16;
    const __m256 s3 = _mm256_fmadd_ps(times, counts_e(sums[3]), plus);
    const __m256 a3 = _mm256_add_ps(_mm256_loadu_ps(its->added + 24), from);
    const __m256 r3 = _mm256_fmadd_ps(_mm256_loadu_ps(its->factor + 24), s3, a3);
    _mm256_storeu_ps(out + 24, r3);
    near |= (uint32_t)_mm256_movemask_ps(_mm256_cmp_ps(r3, most, _CMP_LE_OQ)) << 24;
    return near;
}

static void edges_table__avx2(const float *y, size_t n, size_t bits, uint8_t *table, float *slope,
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
    uint32_t each[8], most = 0, total = 0;
    memcpy(last, y + whole, (n - whole) * sizeof *y);
    __m256i sums = _mm256_setzero_si256();
    for (size_t j = 0; j < n; j += 64) {
        const float *const x = j < whole ? y + j : last;
        for (size_t k = 0; k < 64; k += 8)
            sums = larger_e(sums, x + k);
    }
    _mm256_storeu_si256((__m256i *)(void *)each, sums);
    for (size_t k = 0; k < 8; k++)
        most = each[k] > most ? each[k] : most;
    float reach;
    memcpy(&reach, &most, sizeof reach);
    const float step = reach / RUVGEN_EDGE_LEVELS;
    const int fits = step >= 0x1p-126f && reach <= 0x1.fffffep127f; /* or else the table is zero */
    const __m256 factor = _mm256_set1_ps(1 / step);
    sums = _mm256_setzero_si256();
    const __m256i mask0 = repeat_e(chosen[0]);
    const __m256i mask1 = repeat_e(chosen[1]);
    const __m256i mask2 = repeat_e(chosen[2]);
    const __m256i mask3 = repeat_e(chosen[3]);
    for (size_t j = 0; fits && j < n; j += 64) {
        const float *const x = j < whole ? y + j : last;
        for (size_t k = 0; k < 64; k += 8)
            round_e(levels + k, x + k, factor);
        RUVGEN_ROLLED /* or gcc 12 stores vectors to the stack */
        for (size_t k = 0; k < 64; k += 8, table += 32) {
            const __m256i l0 = spread_e(levels + k, 0);
            const __m256i l1 = spread_e(levels + k, 1);
            const __m256i l2 = spread_e(levels + k, 2);
            const __m256i l3 = spread_e(levels + k, 3);
            __m256i entry = chosen_e(l0, mask0);
            entry = _mm256_add_epi8(entry, chosen_e(l1, mask1));
            entry = _mm256_add_epi8(entry, chosen_e(l2, mask2));
            entry = _mm256_add_epi8(entry, chosen_e(l3, mask3));
            _mm256_storeu_si256((__m256i *)(void *)(table), entry);
            sums = _mm256_add_epi32(sums, _mm256_sad_epu8(entry, _mm256_setzero_si256()));
        }
    }
    memset(table, 0, (size_t)(end - table));
    _mm256_storeu_si256((__m256i *)(void *)each, sums);
    for (size_t k = 0; k < 8; k++)
        total += each[k];
    total /= RUVGEN_EDGE_ENTRIES / 2; /* half of a table's entries have a level's magnitude */
    *slope = 2 * step;
    *shift = -step * (float)total;
}

static void edges_signs__avx2(float *x, const uint64_t *flips, size_t n, float factor)
{
    const __m256 times = _mm256_set1_ps(factor);
    size_t j = 0;
    for (; j + 8 <= n; j += 8) {
        const uint32_t bits = (uint32_t)(flips[j / 64] >> j % 64);
        _mm256_storeu_ps(x + j, flip_e(_mm256_mul_ps(_mm256_loadu_ps(x + j), times), bits));
    }
    for (; j < n; j++)
        x[j] *= flips[j / 64] >> j % 64 & 1 ? -factor : factor;
}

static void edges_transform__avx2(float *x, size_t n)
{
    size_t half = 1;
    for (; n < 8 && half < n; half *= 2)
        for (size_t j = 0; j < n; j++)
            if (!(j & half)) {
                const float a = x[j], b = x[j + half];
                x[j] = a + b;
                x[j + half] = a - b;
            }
    for (size_t j = 0; j + 8 <= n; j += 8)
        _mm256_storeu_ps(x + j, within_e(_mm256_loadu_ps(x + j)));
    for (half = 8; 4 * half <= n; half *= 4)
        for (size_t i = 0; i < n; i += 4 * half)
            for (size_t j = i; j < i + half; j += 8) {
                const __m256 a = _mm256_loadu_ps(x + j), b = _mm256_loadu_ps(x + j + half);
                const __m256 c = _mm256_loadu_ps(x + j + 2 * half), d = _mm256_loadu_ps(x + j + 3 * half);
                const __m256 e = _mm256_add_ps(a, b), f = _mm256_sub_ps(a, b);
                const __m256 g = _mm256_add_ps(c, d), h = _mm256_sub_ps(c, d);
                _mm256_storeu_ps(x + j, _mm256_add_ps(e, g));
                _mm256_storeu_ps(x + j + half, _mm256_add_ps(f, h));
                _mm256_storeu_ps(x + j + 2 * half, _mm256_sub_ps(e, g));
                _mm256_storeu_ps(x + j + 3 * half, _mm256_sub_ps(f, h));
            }
    for (size_t j = 0; half < n && j < half; j += 8) {
        const __m256 a = _mm256_loadu_ps(x + j), b = _mm256_loadu_ps(x + j + half);
        _mm256_storeu_ps(x + j, _mm256_add_ps(a, b));
        _mm256_storeu_ps(x + j + half, _mm256_sub_ps(a, b));
    }
}

static void edges_mix__avx2(float *x, float *y, size_t n, float factor)
{
    const __m256 times = _mm256_set1_ps(factor);
    size_t j = 0;
    for (; j + 8 <= n; j += 8) {
        const __m256 a = _mm256_mul_ps(_mm256_loadu_ps(x + j), times);
        const __m256 b = _mm256_mul_ps(_mm256_loadu_ps(y + j), times);
        _mm256_storeu_ps(x + j, _mm256_add_ps(a, b));
        _mm256_storeu_ps(y + j, _mm256_sub_ps(a, b));
    }
    for (; j < n; j++) {
        const float a = x[j] * factor, b = y[j] * factor;
        x[j] = a + b;
        y[j] = a - b;
    }
}

/* What stands in the places of a after a key is inserted, if b stands one place before each. */
RUVGEN_INLINE __m256d moved_e(__m256d a, __m256d b, __m256d key, __m256d old)
{
    const __m256d later = _mm256_max_pd(b, key);
    const __m256d moved = _mm256_min_pd(a, later);
    return _mm256_blendv_pd(moved, a, _mm256_cmp_pd(a, old, _CMP_GT_OQ));
}

static size_t edges_insert__avx2(double *list, size_t to, const double *keys, const double *olds, size_t n)
{
    const size_t end = (to + 3) / 4 * 4;
    double least = keys[0];
    for (size_t i = 1; i < n; i++)
        least = keys[i] < least ? keys[i] : least;
    const __m256d nearest = _mm256_set1_pd(least);
    __m256i counts = _mm256_setzero_si256();
    for (size_t i = 0; i < end; i += 4) {
        const __m256d its = _mm256_loadu_pd(list + i);
        counts = _mm256_sub_epi32(counts, _mm256_castpd_si256(_mm256_cmp_pd(its, nearest, _CMP_LT_OQ)));
    }
    uint32_t each[8], halves = 0;
    _mm256_storeu_si256((__m256i *)(void *)each, counts);
    for (size_t i = 0; i < 8; i++)
        halves += each[i];
    const size_t place = halves / 2, from = place - place % 4;
    size_t k = 0;
    for (; k + 2 <= n; k += 2) { /* two at a time: what the first stores, the second need not load */
        const __m256d key0 = _mm256_set1_pd(keys[k + 0]);
        const __m256d old0 = _mm256_set1_pd(olds[k + 0]);
        const __m256d key1 = _mm256_set1_pd(keys[k + 1]);
        const __m256d old1 = _mm256_set1_pd(olds[k + 1]);
        __m256d first = _mm256_set1_pd(list[(ptrdiff_t)from - 1]), second = first;
        for (size_t i = from; i < end; i += 4) {
            const __m256d a = _mm256_loadu_pd(list + i), before = shifted_e(first, a);
            const __m256d b = moved_e(a, before, key0, old0);
            const __m256d its = shifted_e(second, b);
            _mm256_storeu_pd(list + i, moved_e(b, its, key1, old1));
            first = a;
            second = b;
        }
    }
    if (k < n) {
        const __m256d key = _mm256_set1_pd(keys[k]), old = _mm256_set1_pd(olds[k]);
        for (size_t i = end; i > from;) {
            i -= 4;
            const __m256d a = _mm256_loadu_pd(list + i), before = _mm256_loadu_pd(list + i - 1);
            _mm256_storeu_pd(list + i, moved_e(a, before, key, old));
        }
    }
    return place;
}

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

const ruvgen_edge_kernels ruvgen_edges_avx2 = {
    RUVGEN_ISA_AVX2,
    edges_estimate__avx2,
    edges_table__avx2,
    edges_signs__avx2,
    edges_transform__avx2,
    edges_mix__avx2,
    edges_insert__avx2,
};
#endif
