/* Made by `nox -s generate` from templates/edges.c.j2 and templates/isa/edges/scalar.j2. Do not edit. */
#include "ruvgen.h"

#include <string.h>

/* The entry of no element, and what each element adds, in all bytes. */
typedef struct {
    ruvgen_u8x16 none, of[4];
} entries_scalar;

RUVGEN_INLINE ruvgen_u32x4 zero_e(void)
{
    const ruvgen_u32x4 v = {0, 0, 0, 0};
    return v;
}

RUVGEN_INLINE ruvgen_u8x16 load_e(const uint8_t *p)
{
    ruvgen_u8x16 v;
    memcpy(&v, p, sizeof v);
    return v;
}

RUVGEN_INLINE ruvgen_u8x16 splat_e(uint8_t x)
{
    const ruvgen_u8x16 v = {x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x};
    return v;
}

RUVGEN_INLINE entries_scalar table_e(const uint8_t *p)
{
    entries_scalar t;
    t.none = splat_e(p[0]);
    for (int k = 0; k < 4; k++)
        t.of[k] = splat_e((uint8_t)(p[1 << k] - p[0]));
    return t;
}

/* The entries that four bits of bytes name, the lowest of which is given. */
RUVGEN_INLINE ruvgen_u8x16 entry_e(entries_scalar t, ruvgen_u8x16 c, unsigned bit)
{
    ruvgen_u8x16 sum = t.none;
    for (int k = 0; k < 4; k++, bit *= 2) {
        const ruvgen_u8x16 mask = splat_e((uint8_t)bit);
        sum += (ruvgen_u8x16)((c & mask) == mask) & t.of[k];
    }
    return sum;
}

/* Sums of the first four of eight columns, or the last. */
RUVGEN_INLINE ruvgen_f32x4 counts_e(ruvgen_u16x8 sums, int last)
{
    const ruvgen_u16x8 zero = sums - sums;
    const ruvgen_i32x4 low = (ruvgen_i32x4)__builtin_shufflevector(sums, zero, 0, 8, 1, 9, 2, 10, 3, 11);
    const ruvgen_i32x4 high = (ruvgen_i32x4)__builtin_shufflevector(sums, zero, 4, 8, 5, 9, 6, 10, 7, 11);
    return __builtin_convertvector(last ? high : low, ruvgen_f32x4);
}

/* A level where it is chosen; and if it is negative, its opposite everywhere. */
RUVGEN_INLINE ruvgen_u8x16 chosen_e(ruvgen_u8x16 l, ruvgen_u8x16 mask)
{
    const ruvgen_u8x16 negative = (ruvgen_u8x16)((ruvgen_i8x16)l < 0);
    return (l & mask) - (l & negative);
}

RUVGEN_INLINE ruvgen_f32x4 fill_e(float x)
{
    const ruvgen_f32x4 v = {x, x, x, x};
    return v;
}

RUVGEN_INLINE ruvgen_f32x4 floats_e(const float *p)
{
    ruvgen_f32x4 v;
    memcpy(&v, p, sizeof v);
    return v;
}

RUVGEN_INLINE void put_e(float *p, ruvgen_f32x4 v)
{
    memcpy(p, &v, sizeof v);
}

/* Four floats to levels, by the float of whose last bits is a whole number. */
RUVGEN_INLINE void round_e(int8_t *p, const float *x, ruvgen_f32x4 factor)
{
    const ruvgen_f32x4 shifted = floats_e(x) * factor + 0x1.8p23f;
    const ruvgen_i32x4 v = (ruvgen_i32x4)shifted;
    for (int k = 0; k < 4; k++)
        p[k] = (int8_t)(v[k] - 0x4b400000);
}

/* Magnitudes, compared as integers, where the order is the same and NaN wins. */
RUVGEN_INLINE ruvgen_u32x4 larger_e(ruvgen_u32x4 most, const float *p)
{
    const ruvgen_u32x4 v = (ruvgen_u32x4)floats_e(p) & 0x7fffffff;
    const ruvgen_u32x4 larger = (ruvgen_u32x4)((ruvgen_i32x4)v > (ruvgen_i32x4)most);
    return (v & larger) | (most & ~larger);
}

RUVGEN_INLINE ruvgen_u32x4 tally_e(ruvgen_u32x4 sums, ruvgen_u8x16 a)
{
    const ruvgen_u16x8 pairs = ((ruvgen_u16x8)a & 255) + ((ruvgen_u16x8)a >> 8);
    return sums + ((ruvgen_u32x4)pairs & 65535) + ((ruvgen_u32x4)pairs >> 16);
}

RUVGEN_INLINE ruvgen_f64x2 pair_fill_e(double x)
{
    const ruvgen_f64x2 v = {x, x};
    return v;
}

RUVGEN_INLINE ruvgen_f64x2 pair_load_e(const double *p)
{
    ruvgen_f64x2 v;
    memcpy(&v, p, sizeof v);
    return v;
}

RUVGEN_INLINE void pair_put_e(double *p, ruvgen_f64x2 v)
{
    memcpy(p, &v, sizeof v);
}

/* Where a is greater than b, that of c, else that of d. */
RUVGEN_INLINE ruvgen_f64x2 beyond_e(ruvgen_f64x2 a, ruvgen_f64x2 b, ruvgen_f64x2 c, ruvgen_f64x2 d)
{
    const ruvgen_u64x2 mask = (ruvgen_u64x2)(a > b);
    return (ruvgen_f64x2)(((ruvgen_u64x2)c & mask) | ((ruvgen_u64x2)d & ~mask));
}

/* A bit for each lane. */
RUVGEN_INLINE uint32_t at_most_e(ruvgen_f32x4 a, ruvgen_f32x4 b)
{
    const ruvgen_u32x4 bits = {1, 2, 4, 8}, v = (ruvgen_u32x4)(a <= b) & bits;
    return v[0] + v[1] + v[2] + v[3];
}

/* Other signs where bits are set. */
RUVGEN_INLINE ruvgen_f32x4 flip_e(ruvgen_f32x4 v, uint32_t bits)
{
    const ruvgen_u32x4 signs = {bits << 31, bits << 30, bits << 29, bits << 28};
    return (ruvgen_f32x4)((ruvgen_u32x4)v ^ (signs & 0x80000000));
}

/* The transform of four. */
RUVGEN_INLINE ruvgen_f32x4 within_e(ruvgen_f32x4 v)
{
    const ruvgen_f32x4 s1 = {1, -1, 1, -1}, s2 = {1, 1, -1, -1};
    v = v * s1 + __builtin_shufflevector(v, v, 1, 0, 3, 2);
    return v * s2 + __builtin_shufflevector(v, v, 2, 3, 0, 1);
}

/* What stands in a block before the bits. */
typedef struct {
    float added[RUVGEN_EDGE_COLUMNS], factor[RUVGEN_EDGE_COLUMNS];
} numbers_e_scalar;

static uint32_t edges_estimate__scalar(const uint8_t *table, const void *block, size_t bits, float base,
                                          float slope, float shift, float limit, float *out,
                                          const void *ahead)
{
    const numbers_e_scalar *const its = (const numbers_e_scalar *)block;
    const uint8_t *code = (const uint8_t *)(its + 1);
    const uint8_t *const end = code + bits / RUVGEN_EDGE_GROUP * RUVGEN_EDGE_ENTRIES;
    const char *next = ahead;
    const ruvgen_u16x8 empty = {0};
    ruvgen_u16x8 sums[] = {empty, empty, empty, empty};
    for (; code < end; code += 64, table += 64) {
        __builtin_prefetch(next + 0, 0, 2);
        const entries_scalar t0 = table_e(table + 0);
        const ruvgen_u8x16 c0 = load_e(code + 0);
        const entries_scalar t1 = table_e(table + 16);
        const ruvgen_u8x16 c1 = load_e(code + 16);
        const entries_scalar t2 = table_e(table + 32);
        const ruvgen_u8x16 c2 = load_e(code + 32);
        const entries_scalar t3 = table_e(table + 48);
        const ruvgen_u8x16 c3 = load_e(code + 48);
        ruvgen_u8x16 low = entry_e(t0, c0, 1);
        ruvgen_u8x16 high = entry_e(t0, c0, 16);
        low = low + entry_e(t1, c1, 1);
        high = high + entry_e(t1, c1, 16);
        low = low + entry_e(t2, c2, 1);
        high = high + entry_e(t2, c2, 16);
        low = low + entry_e(t3, c3, 1);
        high = high + entry_e(t3, c3, 16);
        sums[0] = sums[0] + ((ruvgen_u16x8)low & 255);
        sums[1] = sums[1] + ((ruvgen_u16x8)low >> 8);
        sums[2] = sums[2] + ((ruvgen_u16x8)high & 255);
        sums[3] = sums[3] + ((ruvgen_u16x8)high >> 8);
        next += 64;
    }
    const ruvgen_f32x4 from = fill_e(base), times = fill_e(slope), plus = fill_e(shift);
    const ruvgen_f32x4 most = fill_e(limit);
    uint32_t near = 0;
    const ruvgen_f32x4 s0 = times * counts_e(sums[0], 0) + plus;
    const ruvgen_f32x4 a0 = floats_e(its->added + 0) + from;
    const ruvgen_f32x4 r0 = floats_e(its->factor + 0) * s0 + a0;
    put_e(out + 0, r0);
    near |= (uint32_t)at_most_e(r0, most) << 0;
    const ruvgen_f32x4 s1 = times * counts_e(sums[0], 1) + plus;
    const ruvgen_f32x4 a1 = floats_e(its->added + 4) + from;
    const ruvgen_f32x4 r1 = floats_e(its->factor + 4) * s1 + a1;
    put_e(out + 4, r1);
    near |= (uint32_t)at_most_e(r1, most) << 4;
    const ruvgen_f32x4 s2 = times * counts_e(sums[1], 0) + plus;
    const ruvgen_f32x4 a2 = floats_e(its->added + 8) + from;
    const ruvgen_f32x4 r2 = floats_e(its->factor + 8) * s2 + a2;
    put_e(out + 8, r2);
    near |= (uint32_t)at_most_e(r2, most) << 8;
    const ruvgen_f32x4 s3 = times * counts_e(sums[1], 1) + plus;
    const ruvgen_f32x4 a3 = floats_e(its->added + 12) + from;
    const ruvgen_f32x4 r3 = floats_e(its->factor + 12) * s3 + a3;
    put_e(out + 12, r3);
    near |= (uint32_t)at_most_e(r3, most) << 12;
    const ruvgen_f32x4 s4 = times * counts_e(sums[2], 0) + plus;
    const ruvgen_f32x4 a4 = floats_e(its->added + 16) + from;
    const ruvgen_f32x4 r4 = floats_e(its->factor + 16) * s4 + a4;
    put_e(out + 16, r4);
    near |= (uint32_t)at_most_e(r4, most) << 16;
    const ruvgen_f32x4 s5 = times * counts_e(sums[2], 1) + plus;
    const ruvgen_f32x4 a5 = floats_e(its->added + 20) + from;
    const ruvgen_f32x4 r5 = floats_e(its->factor + 20) * s5 + a5;
    put_e(out + 20, r5);
    near |= (uint32_t)at_most_e(r5, most) << 20;
    const ruvgen_f32x4 s6 = times * counts_e(sums[3], 0) + plus;
    const ruvgen_f32x4 a6 = floats_e(its->added + 24) + from;
    const ruvgen_f32x4 r6 = floats_e(its->factor + 24) * s6 + a6;
    put_e(out + 24, r6);
    near |= (uint32_t)at_most_e(r6, most) << 24;
    const ruvgen_f32x4 s7 = times * counts_e(sums[3], 1) + plus;
    const ruvgen_f32x4 a7 = floats_e(its->added + 28) + from;
    const ruvgen_f32x4 r7 = floats_e(its->factor + 28) * s7 + a7;
    put_e(out + 28, r7);
    near |= (uint32_t)at_most_e(r7, most) << 28;
    return near;
}

static void edges_table__scalar(const float *y, size_t n, size_t bits, uint8_t *table, float *slope,
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
    ruvgen_u32x4 sums = zero_e();
    for (size_t j = 0; j < n; j += 64) {
        const float *const x = j < whole ? y + j : last;
        for (size_t k = 0; k < 64; k += 4)
            sums = larger_e(sums, x + k);
    }
    memcpy(each, &sums, sizeof sums);
    for (size_t k = 0; k < 4; k++)
        most = each[k] > most ? each[k] : most;
    float reach;
    memcpy(&reach, &most, sizeof reach);
    const float step = reach / RUVGEN_EDGE_LEVELS;
    const int fits = step >= 0x1p-126f && reach <= 0x1.fffffep127f; /* or else the table is zero */
    const ruvgen_f32x4 factor = fill_e(1 / step);
    sums = zero_e();
    const ruvgen_u8x16 mask0 = load_e(chosen[0]);
    const ruvgen_u8x16 mask1 = load_e(chosen[1]);
    const ruvgen_u8x16 mask2 = load_e(chosen[2]);
    const ruvgen_u8x16 mask3 = load_e(chosen[3]);
    for (size_t j = 0; fits && j < n; j += 64) {
        const float *const x = j < whole ? y + j : last;
        for (size_t k = 0; k < 64; k += 4)
            round_e(levels + k, x + k, factor);
        RUVGEN_ROLLED /* or gcc 12 stores vectors to the stack */
        for (size_t k = 0; k < 64; k += 4, table += 16) {
            const ruvgen_u8x16 l0 = splat_e((uint8_t)(levels + k)[0]);
            const ruvgen_u8x16 l1 = splat_e((uint8_t)(levels + k)[1]);
            const ruvgen_u8x16 l2 = splat_e((uint8_t)(levels + k)[2]);
            const ruvgen_u8x16 l3 = splat_e((uint8_t)(levels + k)[3]);
            ruvgen_u8x16 entry = chosen_e(l0, mask0);
            entry = entry + chosen_e(l1, mask1);
            entry = entry + chosen_e(l2, mask2);
            entry = entry + chosen_e(l3, mask3);
            memcpy(table, &entry, sizeof entry);
            sums = tally_e(sums, entry);
        }
    }
    memset(table, 0, (size_t)(end - table));
    memcpy(each, &sums, sizeof sums);
    for (size_t k = 0; k < 4; k++)
        total += each[k];
    total /= RUVGEN_EDGE_ENTRIES / 2; /* half of a table's entries have a level's magnitude */
    *slope = 2 * step;
    *shift = -step * (float)total;
}

static void edges_signs__scalar(float *x, const uint64_t *flips, size_t n, float factor)
{
    const ruvgen_f32x4 times = fill_e(factor);
    size_t j = 0;
    for (; j + 4 <= n; j += 4) {
        const uint32_t bits = (uint32_t)(flips[j / 64] >> j % 64);
        put_e(x + j, flip_e(floats_e(x + j) * times, bits));
    }
    for (; j < n; j++)
        x[j] *= flips[j / 64] >> j % 64 & 1 ? -factor : factor;
}

static void edges_transform__scalar(float *x, size_t n)
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
        put_e(x + j, within_e(floats_e(x + j)));
    for (half = 4; 4 * half <= n; half *= 4)
        for (size_t i = 0; i < n; i += 4 * half)
            for (size_t j = i; j < i + half; j += 4) {
                const ruvgen_f32x4 a = floats_e(x + j), b = floats_e(x + j + half);
                const ruvgen_f32x4 c = floats_e(x + j + 2 * half), d = floats_e(x + j + 3 * half);
                const ruvgen_f32x4 e = a + b, f = a - b;
                const ruvgen_f32x4 g = c + d, h = c - d;
                put_e(x + j, e + g);
                put_e(x + j + half, f + h);
                put_e(x + j + 2 * half, e - g);
                put_e(x + j + 3 * half, f - h);
            }
    for (size_t j = 0; half < n && j < half; j += 4) {
        const ruvgen_f32x4 a = floats_e(x + j), b = floats_e(x + j + half);
        put_e(x + j, a + b);
        put_e(x + j + half, a - b);
    }
}

static void edges_mix__scalar(float *x, float *y, size_t n, float factor)
{
    const ruvgen_f32x4 times = fill_e(factor);
    size_t j = 0;
    for (; j + 4 <= n; j += 4) {
        const ruvgen_f32x4 a = floats_e(x + j) * times;
        const ruvgen_f32x4 b = floats_e(y + j) * times;
        put_e(x + j, a + b);
        put_e(y + j, a - b);
    }
    for (; j < n; j++) {
        const float a = x[j] * factor, b = y[j] * factor;
        x[j] = a + b;
        y[j] = a - b;
    }
}

/* What stands in the places of a after a key is inserted, if b stands one place before each. */
RUVGEN_INLINE ruvgen_f64x2 moved_e(ruvgen_f64x2 a, ruvgen_f64x2 b, ruvgen_f64x2 key, ruvgen_f64x2 old)
{
    const ruvgen_f64x2 later = beyond_e(b, key, b, key);
    const ruvgen_f64x2 moved = beyond_e(later, a, a, later);
    return beyond_e(a, old, a, moved);
}

static size_t edges_insert__scalar(double *list, size_t to, const double *keys, const double *olds, size_t n)
{
    const size_t end = (to + 1) / 2 * 2;
    double least = keys[0];
    for (size_t i = 1; i < n; i++)
        least = keys[i] < least ? keys[i] : least;
    const ruvgen_f64x2 nearest = pair_fill_e(least);
    ruvgen_u32x4 counts = zero_e();
    for (size_t i = 0; i < end; i += 2) {
        const ruvgen_f64x2 its = pair_load_e(list + i);
        counts = (counts - (ruvgen_u32x4)(its < nearest));
    }
    uint32_t each[4], halves = 0;
    memcpy(each, &counts, sizeof counts);
    for (size_t i = 0; i < 4; i++)
        halves += each[i];
    const size_t place = halves / 2, from = place - place % 2;
    size_t k = 0;
    for (; k + 2 <= n; k += 2) { /* two at a time: what the first stores, the second need not load */
        const ruvgen_f64x2 key0 = pair_fill_e(keys[k + 0]);
        const ruvgen_f64x2 old0 = pair_fill_e(olds[k + 0]);
        const ruvgen_f64x2 key1 = pair_fill_e(keys[k + 1]);
        const ruvgen_f64x2 old1 = pair_fill_e(olds[k + 1]);
        ruvgen_f64x2 first = pair_fill_e(list[(ptrdiff_t)from - 1]), second = first;
        for (size_t i = from; i < end; i += 2) {
            const ruvgen_f64x2 a = pair_load_e(list + i), before = (ruvgen_f64x2){(first)[1], (a)[0]};
            const ruvgen_f64x2 b = moved_e(a, before, key0, old0);
            const ruvgen_f64x2 its = (ruvgen_f64x2){(second)[1], (b)[0]};
            pair_put_e(list + i, moved_e(b, its, key1, old1));
            first = a;
            second = b;
        }
    }
    if (k < n) {
        const ruvgen_f64x2 key = pair_fill_e(keys[k]), old = pair_fill_e(olds[k]);
        for (size_t i = end; i > from;) {
            i -= 2;
            const ruvgen_f64x2 a = pair_load_e(list + i), before = pair_load_e(list + i - 1);
            pair_put_e(list + i, moved_e(a, before, key, old));
        }
    }
    return place;
}

const ruvgen_edge_kernels ruvgen_edges_scalar = {
    RUVGEN_ISA_SCALAR,
    edges_estimate__scalar,
    edges_table__scalar,
    edges_signs__scalar,
    edges_transform__scalar,
    edges_mix__scalar,
    edges_insert__scalar,
};
