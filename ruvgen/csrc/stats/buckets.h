/* Counts of values in log-linear buckets: below a power of two each value has its own bucket; above it every
 * octave is divided into that many equal buckets. The layout, and the values that percentiles return, are
 * those of G. Tene's HdrHistogram, over the full 64 bits. A block of buckets is allocated when the first
 * value falls into it. */
#ifndef RUVGEN_BUCKETS_H
#define RUVGEN_BUCKETS_H

#include <stddef.h>

#include "atomic.h"

enum {
    RUVGEN_DIGITS_MAX = 3,
    RUVGEN_BLOCKS_MAX = 61, /* with one digit; with more, blocks are larger and fewer */
};

/* Written by one thread, or by several that add atomically; read by any. */
typedef struct {
    ruvgen_atomic_u64 sum, min, max; /* min is stored inverted, so that all zero means empty; sum wraps */
    ruvgen_atomic_ptr blocks[RUVGEN_BLOCKS_MAX]; /* arrays of 1 << bits ruvgen_atomic_u64, or NULL */
} ruvgen_buckets;

/* log2 of the buckets per octave for this many significant decimal digits: half of the smallest power of two
 * that is at least 2 × 10^digits. */
static inline int ruvgen_buckets_bits(int digits)
{
    return digits == 1 ? 4 : digits == 2 ? 7 : 10;
}

static inline uint32_t ruvgen_bucket_of(uint64_t value, int bits)
{
    const int shift = 63 - __builtin_clzll(value | (UINT64_C(1) << bits)) - bits;
    return ((uint32_t)shift << bits) + (uint32_t)(value >> shift);
}

/* The lowest and the highest value of a bucket. */
static inline uint64_t ruvgen_bucket_low(uint32_t bucket, int bits)
{
    const uint32_t octave = bucket >> bits, shift = octave ? octave - 1 : 0;
    return (uint64_t)(bucket - (shift << bits)) << shift;
}

static inline uint64_t ruvgen_bucket_high(uint32_t bucket, int bits)
{
    const uint32_t octave = bucket >> bits;
    return ruvgen_bucket_low(bucket, bits) + ((UINT64_C(1) << (octave ? octave - 1 : 0)) - 1);
}

static inline uint64_t ruvgen_bucket_count(const ruvgen_buckets *buckets, uint32_t bucket, int bits)
{
    const ruvgen_atomic_u64 *const block = ruvgen_load_ptr(&buckets->blocks[bucket >> bits], RUVGEN_ACQUIRE);
    return block ? ruvgen_load_u64(&block[bucket & ((1u << bits) - 1)], RUVGEN_ACQUIRE) : 0;
}

/* Count a value n times. False if its block is missing; see ruvgen_buckets_grow. The count is stored last,
 * with release, so a reader that sees it also sees the sum, min and max. */
static inline bool ruvgen_buckets_add(ruvgen_buckets *buckets, uint64_t value, uint64_t n, int bits)
{
    const uint32_t bucket = ruvgen_bucket_of(value, bits);
    ruvgen_atomic_u64 *const block = ruvgen_load_ptr(&buckets->blocks[bucket >> bits], RUVGEN_RELAXED);
    if (!block)
        return false;
    ruvgen_atomic_u64 *const count = &block[bucket & ((1u << bits) - 1)];
    ruvgen_store_u64(&buckets->sum, ruvgen_load_u64(&buckets->sum, RUVGEN_RELAXED) + value * n,
                     RUVGEN_RELAXED);
    if (~value > ruvgen_load_u64(&buckets->min, RUVGEN_RELAXED))
        ruvgen_store_u64(&buckets->min, ~value, RUVGEN_RELAXED);
    if (value > ruvgen_load_u64(&buckets->max, RUVGEN_RELAXED))
        ruvgen_store_u64(&buckets->max, value, RUVGEN_RELAXED);
    ruvgen_store_u64(count, ruvgen_load_u64(count, RUVGEN_RELAXED) + n, RUVGEN_RELEASE);
    return true;
}

static inline void ruvgen_raise_u64(ruvgen_atomic_u64 *p, uint64_t v)
{
    uint64_t seen = ruvgen_load_u64(p, RUVGEN_RELAXED);
    while (seen < v && !ruvgen_cas_u64(p, &seen, v, RUVGEN_RELAXED, RUVGEN_RELAXED))
        ;
}

/* The same for buckets that several threads write. */
static inline bool ruvgen_buckets_share(ruvgen_buckets *buckets, uint64_t value, uint64_t n, int bits)
{
    const uint32_t bucket = ruvgen_bucket_of(value, bits);
    ruvgen_atomic_u64 *const block = ruvgen_load_ptr(&buckets->blocks[bucket >> bits], RUVGEN_ACQUIRE);
    if (!block)
        return false;
    ruvgen_add_u64(&buckets->sum, value * n, RUVGEN_RELAXED);
    ruvgen_raise_u64(&buckets->min, ~value);
    ruvgen_raise_u64(&buckets->max, value);
    ruvgen_add_u64(&block[bucket & ((1u << bits) - 1)], n, RUVGEN_RELEASE);
    return true;
}

/* buckets.c */

/* The block that holds a bucket, allocated if missing; NULL if there is no memory. Any thread may call it. */
ruvgen_atomic_u64 *ruvgen_buckets_grow(ruvgen_buckets *buckets, uint32_t bucket, int bits);

ruvgen_buckets *ruvgen_buckets_open(void); /* NULL if there is no memory */
void ruvgen_buckets_close(ruvgen_buckets *buckets);

/* into += from, or -= if `subtract`, modulo 2^64; no other thread may use `into`. min and max only ever
 * widen. False if there is no memory. */
bool ruvgen_buckets_combine(ruvgen_buckets *into, const ruvgen_buckets *from, int bits, bool subtract);

/* The next bucket after *bucket that is not empty, and its count; start with UINT32_MAX. False if there is
 * none. */
bool ruvgen_buckets_next(const ruvgen_buckets *buckets, int bits, uint32_t *bucket, uint64_t *count);

#endif
