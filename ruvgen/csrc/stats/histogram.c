#include "stats/histogram.h"

#include <math.h>

#include "sync/lifetime.h"
#include "memory/memory.h"
#include "ruvgen.h"

int ruvgen_histogram_open(ruvgen_histogram **histogram, int digits)
{
    if (digits < 1 || digits > RUVGEN_DIGITS_MAX)
        return RUVGEN_E_ARGUMENT;
    ruvgen_histogram *const made = ruvgen_take(sizeof *made, RUVGEN_LINE);
    ruvgen_buckets *const shared = ruvgen_buckets_open();
    if (!made || !shared) {
        ruvgen_give(made);
        ruvgen_buckets_close(shared);
        return RUVGEN_E_MEMORY;
    }
    made->bits = ruvgen_buckets_bits(digits);
    made->shared = shared;
    ruvgen_store_u32(&made->lock, 0, RUVGEN_RELAXED);
    ruvgen_store_ptr(&made->base, NULL, RUVGEN_RELAXED);
    for (uint32_t i = 0; i < RUVGEN_SLOTS; i++)
        ruvgen_store_ptr(&made->own[i], NULL, RUVGEN_RELAXED);
    *histogram = made;
    return RUVGEN_OK;
}

void ruvgen_histogram_close(ruvgen_histogram *histogram)
{
    if (!histogram)
        return;
    for (uint32_t i = 0; i < RUVGEN_SLOTS; i++)
        ruvgen_buckets_close(ruvgen_load_ptr(&histogram->own[i], RUVGEN_RELAXED));
    ruvgen_buckets_close(ruvgen_load_ptr(&histogram->base, RUVGEN_RELAXED));
    ruvgen_buckets_close(histogram->shared);
    ruvgen_give(histogram);
}

int ruvgen_histogram_make_room(ruvgen_histogram *histogram, uint32_t slot, uint64_t value, uint64_t n)
{
    const int bits = histogram->bits;
    const uint32_t bucket = ruvgen_bucket_of(value, bits);
    if (slot == RUVGEN_SLOT_NONE) {
        if (!ruvgen_buckets_grow(histogram->shared, bucket, bits))
            return RUVGEN_E_MEMORY;
        (void)ruvgen_buckets_share(histogram->shared, value, n, bits);
        return RUVGEN_OK;
    }
    ruvgen_buckets *own = ruvgen_load_ptr(&histogram->own[slot], RUVGEN_RELAXED);
    if (!own) {
        if (!(own = ruvgen_buckets_open()))
            return RUVGEN_E_MEMORY;
        ruvgen_store_ptr(&histogram->own[slot], own, RUVGEN_RELEASE);
    }
    if (!ruvgen_buckets_grow(own, bucket, bits))
        return RUVGEN_E_MEMORY;
    (void)ruvgen_buckets_add(own, value, n, bits);
    return RUVGEN_OK;
}

int ruvgen_histogram_record(ruvgen_histogram *histogram, uint64_t value, uint64_t n)
{
    return ruvgen_histogram_record_at(histogram, ruvgen_slot(), value, n);
}

/* Everything ever recorded, minus the base if `since_reset`; NULL if there is no memory. Call with the lock
 * held. */
static ruvgen_buckets *gather(const ruvgen_histogram *histogram, bool since_reset)
{
    ruvgen_buckets *const total = ruvgen_buckets_open();
    const ruvgen_buckets *const base = ruvgen_load_ptr(&histogram->base, RUVGEN_RELAXED);
    bool good = total && ruvgen_buckets_combine(total, histogram->shared, histogram->bits, false);
    for (uint32_t i = 0; good && i < RUVGEN_SLOTS; i++) {
        const ruvgen_buckets *const own = ruvgen_load_ptr(&histogram->own[i], RUVGEN_ACQUIRE);
        good = !own || ruvgen_buckets_combine(total, own, histogram->bits, false);
    }
    if (good && base && since_reset)
        good = ruvgen_buckets_combine(total, base, histogram->bits, true);
    if (good)
        return total;
    ruvgen_buckets_close(total);
    return NULL;
}

static ruvgen_buckets *gather_locked(ruvgen_histogram *histogram)
{
    ruvgen_lock_take(&histogram->lock, ruvgen_generation());
    ruvgen_buckets *const total = gather(histogram, true);
    ruvgen_lock_give(&histogram->lock);
    return total;
}

static uint64_t within(uint64_t value, uint64_t low, uint64_t high)
{
    return value < low ? low : value > high ? high : value;
}

static ruvgen_summary summarise(const ruvgen_buckets *total, int bits)
{
    uint64_t count = 0, n;
    uint32_t first = UINT32_MAX, last = 0;
    double least = 0, most = 0;
    for (uint32_t bucket = UINT32_MAX; ruvgen_buckets_next(total, bits, &bucket, &n); last = bucket) {
        first = first < bucket ? first : bucket;
        count += n;
        least += (double)n * (double)ruvgen_bucket_low(bucket, bits);
        most += (double)n * (double)ruvgen_bucket_high(bucket, bits);
    }
    if (!count)
        return (ruvgen_summary){0};
    ruvgen_summary summary = {
        .count = count,
        .min = within(~ruvgen_load_u64(&total->min, RUVGEN_RELAXED), ruvgen_bucket_low(first, bits),
                      ruvgen_bucket_high(first, bits)),
        .max = within(ruvgen_load_u64(&total->max, RUVGEN_RELAXED), ruvgen_bucket_low(last, bits),
                      ruvgen_bucket_high(last, bits)),
    };
    /* The sum may include values that the buckets do not count yet, so clamp it to what the buckets and the
     * extremes allow. */
    least = fmax(least, (double)summary.min * (double)count);
    most = fmin(most, (double)summary.max * (double)count);
    summary.sum = fmin(fmax((double)ruvgen_load_u64(&total->sum, RUVGEN_RELAXED), least), most);
    return summary;
}

int ruvgen_histogram_read(ruvgen_histogram *histogram, const double *percentages, size_t wanted,
                          uint64_t *values, ruvgen_summary *summary)
{
    ruvgen_buckets *const total = gather_locked(histogram);
    if (!total)
        return RUVGEN_E_MEMORY;
    *summary = summarise(total, histogram->bits);
    uint32_t bucket = UINT32_MAX;
    uint64_t seen = 0, n = 0;
    for (size_t i = 0; i < wanted; i++) {
        const double rank = percentages[i] / 100 * (double)summary->count + 0.5;
        const uint64_t target = rank < 1                        ? 1
                                : rank < (double)summary->count ? (uint64_t)rank
                                                                : summary->count;
        while (seen < target && ruvgen_buckets_next(total, histogram->bits, &bucket, &n))
            seen += n;
        values[i] = !seen ? 0
                    : percentages[i] <= 0
                        ? summary->min
                        : within(ruvgen_bucket_high(bucket, histogram->bits), summary->min, summary->max);
    }
    ruvgen_buckets_close(total);
    return RUVGEN_OK;
}

int ruvgen_histogram_merge(ruvgen_histogram *histogram, ruvgen_histogram *other)
{
    const int bits = histogram->bits;
    if (other->bits != bits)
        return RUVGEN_E_ARGUMENT;
    ruvgen_buckets *const total = gather_locked(other);
    if (!total)
        return RUVGEN_E_MEMORY;
    const ruvgen_summary summary = summarise(total, bits);
    ruvgen_buckets *const shared = histogram->shared;
    uint64_t n;
    bool room = true;
    for (uint32_t bucket = UINT32_MAX; room && ruvgen_buckets_next(total, bits, &bucket, &n);)
        room = ruvgen_buckets_grow(shared, bucket, bits) != NULL;
    if (room && summary.count) {
        ruvgen_add_u64(&shared->sum, ruvgen_load_u64(&total->sum, RUVGEN_RELAXED), RUVGEN_RELAXED);
        ruvgen_raise_u64(&shared->min, ~summary.min);
        ruvgen_raise_u64(&shared->max, summary.max);
    }
    for (uint32_t bucket = UINT32_MAX; room && ruvgen_buckets_next(total, bits, &bucket, &n);)
        ruvgen_add_u64(ruvgen_buckets_grow(shared, bucket, bits) + (bucket & ((1u << bits) - 1)), n,
                       RUVGEN_RELEASE);
    ruvgen_buckets_close(total);
    return room ? RUVGEN_OK : RUVGEN_E_MEMORY;
}

static void forget_extremes(ruvgen_buckets *buckets)
{
    if (buckets) {
        ruvgen_store_u64(&buckets->min, 0, RUVGEN_RELAXED);
        ruvgen_store_u64(&buckets->max, 0, RUVGEN_RELAXED);
    }
}

int ruvgen_histogram_reset(ruvgen_histogram *histogram)
{
    ruvgen_lock_take(&histogram->lock, ruvgen_generation());
    ruvgen_buckets *const base = gather(histogram, false);
    if (base) {
        ruvgen_buckets_close(ruvgen_load_ptr(&histogram->base, RUVGEN_RELAXED));
        ruvgen_store_ptr(&histogram->base, base, RUVGEN_RELAXED);
        forget_extremes(histogram->shared);
        for (uint32_t i = 0; i < RUVGEN_SLOTS; i++)
            forget_extremes(ruvgen_load_ptr(&histogram->own[i], RUVGEN_ACQUIRE));
    }
    ruvgen_lock_give(&histogram->lock);
    return base ? RUVGEN_OK : RUVGEN_E_MEMORY;
}
