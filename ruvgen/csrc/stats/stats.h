/* Numbers of operations on the library or on one object, and the latency of queries. */
#ifndef RUVGEN_STATS_H
#define RUVGEN_STATS_H

#include "stats/counter.h"
#include "stats/histogram.h"

typedef struct {
    ruvgen_counter queries, inserts, deletes;
    ruvgen_histogram *latency; /* of queries, in nanoseconds; NULL if there was no memory for it */
} ruvgen_stats;

/* RUVGEN_E_MEMORY. */
int ruvgen_stats_open(ruvgen_stats **stats);
void ruvgen_stats_close(ruvgen_stats *stats);

/* Record n queries of this latency each. RUVGEN_E_MEMORY: they are counted, but their latency is not
 * recorded. */
int ruvgen_stats_queries(ruvgen_stats *stats, uint64_t n, uint64_t latency_ns);
void ruvgen_stats_inserts(ruvgen_stats *stats, uint64_t n);
void ruvgen_stats_deletes(ruvgen_stats *stats, uint64_t n);

/* Reset everything to zero. RUVGEN_E_MEMORY: nothing is reset. */
int ruvgen_stats_reset(ruvgen_stats *stats);

/* The statistics of the whole library. */
ruvgen_stats *ruvgen_library_stats(void);

#endif
