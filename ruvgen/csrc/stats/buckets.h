/* Counts of values in log-linear buckets: up to a power of two each value has its own, above it every octave is
 * divided into as many equal ones. The layout is that of G. Tene's HdrHistogram, over all of 64 bits; so are the
 * values that percentiles give. Blocks of buckets come into being when a value falls into one of them. */
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
    ruvgen_atomic_u64 sum, min, max;             /* min is inverted, so that zeroed is empty; sum wraps */
    ruvgen_atomic_ptr blocks[RUVGEN_BLOCKS_MAX]; /* of 1 << bits ruvgen_atomic_u64, or NULL */
} ruvgen_buckets;

/* Base-two logarithm of buckets per octave for so many decimal digits: half of the first power of two from
 * 2 × 10^digits on. */
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

/* Count a value n times. False if its block is missing; see ruvgen_buckets_grow. The bucket is last, so that who
 * sees the count sees the rest as well. */
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

/* The same among several threads that write. */
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

/* The block that holds a bucket, made if need be; NULL if there is no memory. Any thread. */
ruvgen_atomic_u64 *ruvgen_buckets_grow(ruvgen_buckets *buckets, uint32_t bucket, int bits);

ruvgen_buckets *ruvgen_buckets_open(void); /* NULL if there is no memory */
void ruvgen_buckets_close(ruvgen_buckets *buckets);

/* into += from, or -=, modulo 2^64, in `into` that no other thread sees; but min and max only widen. False if there
 * is no memory. */
bool ruvgen_buckets_combine(ruvgen_buckets *into, const ruvgen_buckets *from, int bits, bool subtract);

/* The next bucket after *bucket that is not empty, UINT32_MAX being before the first, and its count. False if there
 * is none. */
bool ruvgen_buckets_next(const ruvgen_buckets *buckets, int bits, uint32_t *bucket, uint64_t *count);

#endif
