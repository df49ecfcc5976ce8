#include "stats/buckets.h"

#include "memory/memory.h"
#include "sync/slots.h"

ruvgen_atomic_u64 *ruvgen_buckets_grow(ruvgen_buckets *buckets, uint32_t bucket, int bits)
{
    ruvgen_atomic_ptr *const place = &buckets->blocks[bucket >> bits];
    void *there = ruvgen_load_ptr(place, RUVGEN_ACQUIRE);
    if (there)
        return there;
    const size_t count = (size_t)1 << bits;
    ruvgen_atomic_u64 *const block = ruvgen_take(count * sizeof *block, RUVGEN_LINE);
    if (!block)
        return NULL;
    for (size_t i = 0; i < count; i++)
        ruvgen_store_u64(&block[i], 0, RUVGEN_RELAXED);
    if (ruvgen_cas_ptr(place, &there, block, RUVGEN_RELEASE, RUVGEN_RELAXED))
        return block;
    ruvgen_give(block); /* another thread was faster */
    return ruvgen_load_ptr(place, RUVGEN_ACQUIRE);
}

ruvgen_buckets *ruvgen_buckets_open(void)
{
    ruvgen_buckets *const buckets = ruvgen_take(sizeof *buckets, RUVGEN_LINE);
    if (!buckets)
        return NULL;
    ruvgen_store_u64(&buckets->sum, 0, RUVGEN_RELAXED);
    ruvgen_store_u64(&buckets->min, 0, RUVGEN_RELAXED);
    ruvgen_store_u64(&buckets->max, 0, RUVGEN_RELAXED);
    for (int i = 0; i < RUVGEN_BLOCKS_MAX; i++)
        ruvgen_store_ptr(&buckets->blocks[i], NULL, RUVGEN_RELAXED);
    return buckets;
}

void ruvgen_buckets_close(ruvgen_buckets *buckets)
{
    for (int i = 0; buckets && i < RUVGEN_BLOCKS_MAX; i++)
        ruvgen_give(ruvgen_load_ptr(&buckets->blocks[i], RUVGEN_RELAXED));
    ruvgen_give(buckets);
}

bool ruvgen_buckets_combine(ruvgen_buckets *into, const ruvgen_buckets *from, int bits, bool subtract)
{
    const uint64_t sign = subtract ? UINT64_MAX : 1;
    for (uint32_t block = 0; block < RUVGEN_BLOCKS_MAX; block++) {
        const uint32_t first = block << bits;
        if (!ruvgen_load_ptr(&from->blocks[block], RUVGEN_RELAXED)) /* acquired with each count */
            continue;
        ruvgen_atomic_u64 *const counts = ruvgen_buckets_grow(into, first, bits);
        if (!counts)
            return false;
        for (uint32_t i = 0; i < 1u << bits; i++) {
            const uint64_t n = ruvgen_bucket_count(from, first + i, bits);
            ruvgen_store_u64(&counts[i], ruvgen_load_u64(&counts[i], RUVGEN_RELAXED) + sign * n,
                             RUVGEN_RELAXED);
        }
    }
    /* Read after the counts, which were acquired, so the sum covers at least every value counted above. */
    const uint64_t sum = ruvgen_load_u64(&from->sum, RUVGEN_RELAXED);
    ruvgen_store_u64(&into->sum, ruvgen_load_u64(&into->sum, RUVGEN_RELAXED) + sign * sum, RUVGEN_RELAXED);
    if (!subtract) {
        ruvgen_raise_u64(&into->min, ruvgen_load_u64(&from->min, RUVGEN_RELAXED));
        ruvgen_raise_u64(&into->max, ruvgen_load_u64(&from->max, RUVGEN_RELAXED));
    }
    return true;
}

bool ruvgen_buckets_next(const ruvgen_buckets *buckets, int bits, uint32_t *bucket, uint64_t *count)
{
    for (++*bucket; *bucket < (uint32_t)RUVGEN_BLOCKS_MAX << bits; ++*bucket) {
        if (!ruvgen_load_ptr(&buckets->blocks[*bucket >> bits], RUVGEN_RELAXED))
            *bucket |= (1u << bits) - 1;
        else if ((*count = ruvgen_bucket_count(buckets, *bucket, bits)))
            return true;
    }
    return false;
}
