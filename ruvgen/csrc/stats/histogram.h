/* A histogram for many concurrent writers: each thread records into its own buckets, without locked
 * instructions, and reading merges them. See buckets.h. */
#ifndef RUVGEN_HISTOGRAM_H
#define RUVGEN_HISTOGRAM_H

#include "stats/buckets.h"
#include "sync/lock.h"
#include "sync/slots.h"

typedef struct {
    int bits;                            /* log2 of the buckets per octave */
    ruvgen_buckets *shared;              /* written by threads without a slot, and by merges */
    ruvgen_lock lock;                    /* guards base, for read, reset and merge */
    ruvgen_atomic_ptr base;              /* ruvgen_buckets counted up to the last reset, or NULL */
    ruvgen_atomic_ptr own[RUVGEN_SLOTS]; /* ruvgen_buckets of each thread, or NULL */
} ruvgen_histogram;

/* A consistent summary: count is the sum of the very buckets that the other figures are computed from. If
 * values are recorded, or the histogram is reset, during the read, then min, max and sum may be inexact, but
 * never outside what those buckets allow. All zero if the histogram is empty. */
typedef struct {
    uint64_t count, min, max;
    double sum;
} ruvgen_summary;

/* With 1…RUVGEN_DIGITS_MAX significant decimal digits. RUVGEN_E_ARGUMENT, RUVGEN_E_MEMORY. */
int ruvgen_histogram_open(ruvgen_histogram **histogram, int digits);
void ruvgen_histogram_close(ruvgen_histogram *histogram);

/* Allocate the bucket of a value if it is missing, and count the value n times. RUVGEN_E_MEMORY: nothing is
 * counted. */
int ruvgen_histogram_make_room(ruvgen_histogram *histogram, uint32_t slot, uint64_t value, uint64_t n);

/* Count a value n times, for the thread that owns the slot. Allocates for a thread's first value in an
 * octave. */
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

/* The percentiles for `wanted` percentages, which must ascend. As in HdrHistogram, each is the highest value
 * of its bucket. RUVGEN_E_MEMORY. O(buckets × threads). */
int ruvgen_histogram_read(ruvgen_histogram *histogram, const double *percentages, size_t wanted,
                          uint64_t *values, ruvgen_summary *summary);

/* Add the values of another histogram, which is not changed. RUVGEN_E_ARGUMENT if their digits differ,
 * RUVGEN_E_MEMORY. */
int ruvgen_histogram_merge(ruvgen_histogram *histogram, ruvgen_histogram *other);

/* Remove all values. A value recorded during the call is either removed or kept. RUVGEN_E_MEMORY: nothing is
 * removed. */
int ruvgen_histogram_reset(ruvgen_histogram *histogram);

#endif
