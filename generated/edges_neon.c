/* Made by `nox -s generate` from templates/edges.c.j2 and templates/isa/edges/neon.j2. Do not edit. */
#include "ruvgen.h"

#include <string.h>

#if defined(__aarch64__) || defined(_M_ARM64)
#include <arm_neon.h>

/* A level where it is chosen; and if it is negative, its opposite everywhere. */
RUVGEN_INLINE uint8x16_t chosen_e(uint8x16_t l, uint8x16_t mask)
{
    const int8x16_t negative = vminq_s8(vreinterpretq_s8_u8(l), vdupq_n_s8(0));
    return vsubq_u8(vandq_u8(l, mask), vreinterpretq_u8_s8(negative));
}

/* Four floats to levels. */
RUVGEN_INLINE void round_e(int8_t *p, const float *x, float32x4_t factor)
{
    const int16x4_t half = vqmovn_s32(vcvtnq_s32_f32(vmulq_f32(vld1q_f32(x), factor)));
    const int8x8_t bytes = vqmovn_s16(vcombine_s16(half, half));
    const uint32_t word = vget_lane_u32(vreinterpret_u32_s8(bytes), 0);
    memcpy(p, &word, sizeof word);
}

/* Magnitudes, compared as integers, where the order is the same and NaN wins. */
RUVGEN_INLINE uint32x4_t larger_e(uint32x4_t most, const float *p)
{
    return vmaxq_u32(most, vreinterpretq_u32_f32(vabsq_f32(vld1q_f32(p))));
}

/* A bit for each lane. */
RUVGEN_INLINE uint32_t at_most_e(float32x4_t a, float32x4_t b)
{
    static const uint32_t bits[4] = {1, 2, 4, 8};
    return vaddvq_u32(vandq_u32(vcleq_f32(a, b), vld1q_u32(bits)));
}

/* Other signs where bits are set. */
RUVGEN_INLINE float32x4_t flip_e(float32x4_t v, uint32_t bits)
{
    static const int32_t places[4] = {31, 30, 29, 28};
    const uint32x4_t shifted = vshlq_u32(vdupq_n_u32(bits), vld1q_s32(places));
    const uint32x4_t signs = vandq_u32(shifted, vdupq_n_u32(0x80000000));
    return vreinterpretq_f32_u32(veorq_u32(vreinterpretq_u32_f32(v), signs));
}

/* The transform of four. */
RUVGEN_INLINE float32x4_t within_e(float32x4_t v)
{
    static const float signs[8] = {1, -1, 1, -1, 1, 1, -1, -1};
    v = vfmaq_f32(vrev64q_f32(v), v, vld1q_f32(signs));
    return vfmaq_f32(vextq_f32(v, v, 2), v, vld1q_f32(signs + 4));
}

/* What stands in a block before the bits. */
typedef struct {
    float added[RUVGEN_EDGE_COLUMNS], factor[RUVGEN_EDGE_COLUMNS];
} numbers_e_neon;

static uint32_t edges_estimate__neon(const uint8_t *table, const void *block, size_t bits, float base,
                                          float slope, float shift, float limit, float *out,
                                          const void *ahead)
{
    const numbers_e_neon *const its = (const numbers_e_neon *)block;
    const uint8_t *code = (const uint8_t *)(its + 1);
    const uint8_t *const end = code + bits / RUVGEN_EDGE_GROUP * RUVGEN_EDGE_ENTRIES;
    const char *next = ahead;
    const uint16x8_t empty = vdupq_n_u16(0);
    uint16x8_t sums[] = {empty, empty, empty, empty};
    for (; code < end; code += 64, table += 64) {
        __builtin_prefetch(next + 0, 0, 2);
        const uint8x16_t t0 = vld1q_u8(table + 0);
        const uint8x16_t c0 = vld1q_u8(code + 0);
        const uint8x16_t t1 = vld1q_u8(table + 16);
        const uint8x16_t c1 = vld1q_u8(code + 16);
        const uint8x16_t t2 = vld1q_u8(table + 32);
        const uint8x16_t c2 = vld1q_u8(code + 32);
        const uint8x16_t t3 = vld1q_u8(table + 48);
        const uint8x16_t c3 = vld1q_u8(code + 48);
        uint8x16_t low = vqtbl1q_u8(t0, vandq_u8(c0, vdupq_n_u8(15)));
        uint8x16_t high = vqtbl1q_u8(t0, vshrq_n_u8(c0, 4));
        low = vaddq_u8(low, vqtbl1q_u8(t1, vandq_u8(c1, vdupq_n_u8(15))));
        high = vaddq_u8(high, vqtbl1q_u8(t1, vshrq_n_u8(c1, 4)));
        low = vaddq_u8(low, vqtbl1q_u8(t2, vandq_u8(c2, vdupq_n_u8(15))));
        high = vaddq_u8(high, vqtbl1q_u8(t2, vshrq_n_u8(c2, 4)));
        low = vaddq_u8(low, vqtbl1q_u8(t3, vandq_u8(c3, vdupq_n_u8(15))));
        high = vaddq_u8(high, vqtbl1q_u8(t3, vshrq_n_u8(c3, 4)));
        sums[0] = vaddq_u16(sums[0], vandq_u16(vreinterpretq_u16_u8(low), vdupq_n_u16(255)));
        sums[1] = vaddq_u16(sums[1], vshrq_n_u16(vreinterpretq_u16_u8(low), 8));
        sums[2] = vaddq_u16(sums[2], vandq_u16(vreinterpretq_u16_u8(high), vdupq_n_u16(255)));
        sums[3] = vaddq_u16(sums[3], vshrq_n_u16(vreinterpretq_u16_u8(high), 8));
        next += 64;
    }
    const float32x4_t from = vdupq_n_f32(base), times = vdupq_n_f32(slope), plus = vdupq_n_f32(shift);
    const float32x4_t most = vdupq_n_f32(limit);
    uint32_t near = 0;
    const float32x4_t s0 = vfmaq_f32(plus, times, vcvtq_f32_u32(vmovl_u16(vget_low_u16(sums[0]))));
    const float32x4_t a0 = vaddq_f32(vld1q_f32(its->added + 0), from);
    const float32x4_t r0 = vfmaq_f32(a0, vld1q_f32(its->factor + 0), s0);
    vst1q_f32(out + 0, r0);
    near |= (uint32_t)at_most_e(r0, most) << 0;
    const float32x4_t s1 = vfmaq_f32(plus, times, vcvtq_f32_u32(vmovl_u16(vget_high_u16(sums[0]))));
    const float32x4_t a1 = vaddq_f32(vld1q_f32(its->added + 4), from);
    const float32x4_t r1 = vfmaq_f32(a1, vld1q_f32(its->factor + 4), s1);
    vst1q_f32(out + 4, r1);
    near |= (uint32_t)at_most_e(r1, most) << 4;
    const float32x4_t s2 = vfmaq_f32(plus, times, vcvtq_f32_u32(vmovl_u16(vget_low_u16(sums[1]))));
    const float32x4_t a2 = vaddq_f32(vld1q_f32(its->added + 8), from);
    const float32x4_t r2 = vfmaq_f32(a2, vld1q_f32(its->factor + 8), s2);
    vst1q_f32(out + 8, r2);
    near |= (uint32_t)at_most_e(r2, most) << 8;
    const float32x4_t s3 = vfmaq_f32(plus, times, vcvtq_f32_u32(vmovl_u16(vget_high_u16(sums[1]))));
    const float32x4_t a3 = vaddq_f32(vld1q_f32(its->added + 12), from);
    const float32x4_t r3 = vfmaq_f32(a3, vld1q_f32(its->factor + 12), s3);
    vst1q_f32(out + 12, r3);
    near |= (uint32_t)at_most_e(r3, most) << 12;
    const float32x4_t s4 = vfmaq_f32(plus, times, vcvtq_f32_u32(vmovl_u16(vget_low_u16(sums[2]))));
    const float32x4_t a4 = vaddq_f32(vld1q_f32(its->added + 16), from);
    const float32x4_t r4 = vfmaq_f32(a4, vld1q_f32(its->factor + 16), s4);
    vst1q_f32(out + 16, r4);
    near |= (uint32_t)at_most_e(r4, most) << 16;
    const float32x4_t s5 = vfmaq_f32(plus, times, vcvtq_f32_u32(vmovl_u16(vget_high_u16(sums[2]))));
    const float32x4_t a5 = vaddq_f32(vld1q_f32(its->added + 20), from);
    const float32x4_t r5 = vfmaq_f32(a5, vld1q_f32(its->factor + 20), s5);
    vst1q_f32(out + 20, r5);
    near |= (uint32_t)at_most_e(r5, most) << 20;
    const float32x4_t s6 = vfmaq_f32(plus, times, vcvtq_f32_u32(vmovl_u16(vget_low_u16(sums[3]))));
    const float32x4_t a6 = vaddq_f32(vld1q_f32(its->added + 24), from);
    const float32x4_t r6 = vfmaq_f32(a6, vld1q_f32(its->factor + 24), s6);
    vst1q_f32(out + 24, r6);
    near |= (uint32_t)at_most_e(r6, most) << 24;
    const float32x4_t s7 = vfmaq_f32(plus, times, vcvtq_f32_u32(vmovl_u16(vget_high_u16(sums[3]))));
    const float32x4_t a7 = vaddq_f32(vld1q_f32(its->added + 28), from);
    const float32x4_t r7 = vfmaq_f32(a7, vld1q_f32(its->factor + 28), s7);
    vst1q_f32(out + 28, r7);
    near |= (uint32_t)at_most_e(r7, most) << 28;
    return near;
}

static void edges_table__neon(const float *y, size_t n, size_t bits, uint8_t *table, float *slope,
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
    uint32_t each[4], most = 0, total = 0;
    memcpy(last, y + whole, (n - whole) * sizeof *y);
    uint32x4_t sums = vdupq_n_u32(0);
    for (size_t j = 0; j < n; j += 64) {
        const float *const x = j < whole ? y + j : last;
        for (size_t k = 0; k < 64; k += 4)
            sums = larger_e(sums, x + k);
    }
    vst1q_u32(each, sums);
    for (size_t k = 0; k < 4; k++)
        most = each[k] > most ? each[k] : most;
    float reach;
    memcpy(&reach, &most, sizeof reach);
    const float step = reach / RUVGEN_EDGE_LEVELS;
    const int fits = step >= 0x1p-126f && reach <= 0x1.fffffep127f; /* or else the table is zero */
    const float32x4_t factor = vdupq_n_f32(1 / step);
    sums = vdupq_n_u32(0);
    const uint8x16_t mask0 = vld1q_u8(chosen[0]);
    const uint8x16_t mask1 = vld1q_u8(chosen[1]);
    const uint8x16_t mask2 = vld1q_u8(chosen[2]);
    const uint8x16_t mask3 = vld1q_u8(chosen[3]);
    for (size_t j = 0; fits && j < n; j += 64) {
        const float *const x = j < whole ? y + j : last;
        for (size_t k = 0; k < 64; k += 4)
            round_e(levels + k, x + k, factor);
        RUVGEN_ROLLED /* or gcc 12 stores vectors to the stack */
        for (size_t k = 0; k < 64; k += 4, table += 16) {
            const uint8x16_t l0 = vreinterpretq_u8_s8(vld1q_dup_s8(levels + k + 0));
            const uint8x16_t l1 = vreinterpretq_u8_s8(vld1q_dup_s8(levels + k + 1));
            const uint8x16_t l2 = vreinterpretq_u8_s8(vld1q_dup_s8(levels + k + 2));
            const uint8x16_t l3 = vreinterpretq_u8_s8(vld1q_dup_s8(levels + k + 3));
            uint8x16_t entry = chosen_e(l0, mask0);
            entry = vaddq_u8(entry, chosen_e(l1, mask1));
            entry = vaddq_u8(entry, chosen_e(l2, mask2));
            entry = vaddq_u8(entry, chosen_e(l3, mask3));
            vst1q_u8(table, entry);
            sums = vpadalq_u16(sums, vpaddlq_u8(entry));
        }
    }
    memset(table, 0, (size_t)(end - table));
    vst1q_u32(each, sums);
    for (size_t k = 0; k < 4; k++)
        total += each[k];
    total /= RUVGEN_EDGE_ENTRIES / 2; /* half of a table's entries have a level's magnitude */
    *slope = 2 * step;
    *shift = -step * (float)total;
}

static void edges_signs__neon(float *x, const uint64_t *flips, size_t n, float factor)
{
    const float32x4_t times = vdupq_n_f32(factor);
    size_t j = 0;
    for (; j + 4 <= n; j += 4) {
        const uint32_t bits = (uint32_t)(flips[j / 64] >> j % 64);
        vst1q_f32(x + j, flip_e(vmulq_f32(vld1q_f32(x + j), times), bits));
    }
    for (; j < n; j++)
        x[j] *= flips[j / 64] >> j % 64 & 1 ? -factor : factor;
}

static void edges_transform__neon(float *x, size_t n)
{
    size_t half = 1;
    for (; n < 4 && half < n; half *= 2)
        for (size_t j = 0; j < n; j++)
            if (!(j & half)) {
                const float a = x[j], b = x[j + half];
                x[j] = a + b;
                x[j + half] = a - b;
            }
    for (size_t j = 0; j + 4 <= n; j += 4)
        vst1q_f32(x + j, within_e(vld1q_f32(x + j)));
    for (half = 4; 4 * half <= n; half *= 4)
        for (size_t i = 0; i < n; i += 4 * half)
            for (size_t j = i; j < i + half; j += 4) {
                const float32x4_t a = vld1q_f32(x + j), b = vld1q_f32(x + j + half);
                const float32x4_t c = vld1q_f32(x + j + 2 * half), d = vld1q_f32(x + j + 3 * half);
                const float32x4_t e = vaddq_f32(a, b), f = vsubq_f32(a, b);
                const float32x4_t g = vaddq_f32(c, d), h = vsubq_f32(c, d);
                vst1q_f32(x + j, vaddq_f32(e, g));
                vst1q_f32(x + j + half, vaddq_f32(f, h));
                vst1q_f32(x + j + 2 * half, vsubq_f32(e, g));
                vst1q_f32(x + j + 3 * half, vsubq_f32(f, h));
            }
    for (size_t j = 0; half < n && j < half; j += 4) {
        const float32x4_t a = vld1q_f32(x + j), b = vld1q_f32(x + j + half);
        vst1q_f32(x + j, vaddq_f32(a, b));
        vst1q_f32(x + j + half, vsubq_f32(a, b));
    }
}

static void edges_mix__neon(float *x, float *y, size_t n, float factor)
{
    const float32x4_t times = vdupq_n_f32(factor);
    size_t j = 0;
    for (; j + 4 <= n; j += 4) {
        const float32x4_t a = vmulq_f32(vld1q_f32(x + j), times);
        const float32x4_t b = vmulq_f32(vld1q_f32(y + j), times);
        vst1q_f32(x + j, vaddq_f32(a, b));
        vst1q_f32(y + j, vsubq_f32(a, b));
    }
    for (; j < n; j++) {
        const float a = x[j] * factor, b = y[j] * factor;
        x[j] = a + b;
        y[j] = a - b;
    }
}

/* What stands in the places of a after a key is inserted, if b stands one place before each. */
RUVGEN_INLINE float64x2_t moved_e(float64x2_t a, float64x2_t b, float64x2_t key, float64x2_t old)
{
    const float64x2_t later = vmaxq_f64(b, key);
    const float64x2_t moved = vminq_f64(a, later);
    return vbslq_f64(vcgtq_f64(a, old), a, moved);
}

static size_t edges_insert__neon(double *list, size_t to, const double *keys, const double *olds, size_t n)
{
    const size_t end = (to + 1) / 2 * 2;
    double least = keys[0];
    for (size_t i = 1; i < n; i++)
        least = keys[i] < least ? keys[i] : least;
    const float64x2_t nearest = vdupq_n_f64(least);
    uint32x4_t counts = vdupq_n_u32(0);
    for (size_t i = 0; i < end; i += 2) {
        const float64x2_t its = vld1q_f64(list + i);
        counts = vsubq_u32(counts, vreinterpretq_u32_u64(vcltq_f64(its, nearest)));
    }
    uint32_t each[4], halves = 0;
    vst1q_u32(each, counts);
    for (size_t i = 0; i < 4; i++)
        halves += each[i];
    const size_t place = halves / 2, from = place - place % 2;
    size_t k = 0;
    for (; k + 2 <= n; k += 2) { /* two at a time: what the first stores, the second need not load */
        const float64x2_t key0 = vdupq_n_f64(keys[k + 0]);
        const float64x2_t old0 = vdupq_n_f64(olds[k + 0]);
        const float64x2_t key1 = vdupq_n_f64(keys[k + 1]);
        const float64x2_t old1 = vdupq_n_f64(olds[k + 1]);
        float64x2_t first = vdupq_n_f64(list[(ptrdiff_t)from - 1]), second = first;
        for (size_t i = from; i < end; i += 2) {
            const float64x2_t a = vld1q_f64(list + i), before = vextq_f64(first, a, 1);
            const float64x2_t b = moved_e(a, before, key0, old0);
            const float64x2_t its = vextq_f64(second, b, 1);
            vst1q_f64(list + i, moved_e(b, its, key1, old1));
            first = a;
            second = b;
        }
    }
    if (k < n) {
        const float64x2_t key = vdupq_n_f64(keys[k]), old = vdupq_n_f64(olds[k]);
        for (size_t i = end; i > from;) {
            i -= 2;
            const float64x2_t a = vld1q_f64(list + i), before = vld1q_f64(list + i - 1);
            vst1q_f64(list + i, moved_e(a, before, key, old));
        }
    }
    return place;
}

const ruvgen_edge_kernels ruvgen_edges_neon = {
    RUVGEN_ISA_NEON,
    edges_estimate__neon,
    edges_table__neon,
    edges_signs__neon,
    edges_transform__neon,
    edges_mix__neon,
    edges_insert__neon,
};
#endif
