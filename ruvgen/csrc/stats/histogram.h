/* A histogram that many threads record into at once: each into buckets of its own, so that recording takes no locked
 * instruction; who reads merges them. See buckets.h. */
#ifndef RUVGEN_HISTOGRAM_H
#define RUVGEN_HISTOGRAM_H

#include "stats/buckets.h"
#include "sync/lock.h"
#include "sync/slots.h"

typedef struct {
    int bits;               /* of buckets per octave */
    ruvgen_buckets *shared; /* by threads without a slot, and by merges */
    ruvgen_lock lock;       /* of base, among those who read, reset and merge */
    ruvgen_atomic_ptr base; /* ruvgen_buckets: what had been counted at the last reset; or NULL */
    ruvgen_atomic_ptr own[RUVGEN_SLOTS]; /* ruvgen_buckets of each thread, or NULL */
} ruvgen_histogram;

/* Figures of one moment that fit each other: count is the sum of the buckets that the others were read from. Of
 * values recorded meanwhile, or since a reset that was meanwhile, min, max and sum may be off, but never outside of
 * what those buckets allow. All zero if there is nothing. */
typedef struct {
    uint64_t count, min, max;
    double sum;
} ruvgen_summary;

/* With 1…RUVGEN_DIGITS_MAX significant decimal digits. RUVGEN_E_ARGUMENT, RUVGEN_E_MEMORY. */
int ruvgen_histogram_open(ruvgen_histogram **histogram, int digits);
void ruvgen_histogram_close(ruvgen_histogram *histogram);

/* Make room for a value, if need be, and count it n times. RUVGEN_E_MEMORY if there is no room; then nothing is
 * counted. */
int ruvgen_histogram_make_room(ruvgen_histogram *histogram, uint32_t slot, uint64_t value, uint64_t n);

/* Count a value n times, for the thread of a slot; allocates when a thread's first value falls into an octave. */
static inline int ruvgen_histogram_record_at(ruvgen_histogram *histogram, uint32_t slot, uint64_t value,
                                             uint64_t n)
{
    ruvgen_buckets *const own =
        slot == RUVGEN_SLOT_NONE ? NULL : ruvgen_load_ptr(&histogram->own[slot], RUVGEN_RELAXED);
    if (__builtin_expect(own && ruvgen_buckets_add(own, value, n, histogram->bits), 1))
        return 0; /* RUVGEN_OK */
    return ruvgen_histogram_make_room(histogram, slot, value, n);
}

int ruvgen_histogram_record(ruvgen_histogram *histogram, uint64_t value, uint64_t n);

/* The value that so many percent of the values do not exceed, for each of `wanted` percentages in ascending order,
 * as HdrHistogram has it: the highest of its bucket. RUVGEN_E_MEMORY. O(buckets × threads). */
int ruvgen_histogram_read(ruvgen_histogram *histogram, const double *percentages, size_t wanted,
                          uint64_t *values, ruvgen_summary *summary);

/* Add what another has counted, without touching it. RUVGEN_E_ARGUMENT if their digits differ, RUVGEN_E_MEMORY. */
int ruvgen_histogram_merge(ruvgen_histogram *histogram, ruvgen_histogram *other);

/* Forget. What is recorded meanwhile is forgotten or not, but not in part. RUVGEN_E_MEMORY: nothing is forgotten. */
int ruvgen_histogram_reset(ruvgen_histogram *histogram);

#endif
