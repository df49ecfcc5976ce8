/* What has been asked of this library, or of part of it, and how long it took. */
#ifndef RUVGEN_STATS_H
#define RUVGEN_STATS_H

#include "stats/counter.h"
#include "stats/histogram.h"

typedef struct {
    ruvgen_counter queries, inserts, deletes;
    ruvgen_histogram *latency; /* nanoseconds that queries took; NULL if there was no memory for it */
} ruvgen_stats;

/* RUVGEN_E_MEMORY. */
int ruvgen_stats_open(ruvgen_stats **stats);
void ruvgen_stats_close(ruvgen_stats *stats);

/* So many queries were answered together, each in this time. RUVGEN_E_MEMORY: counted, but not their latency. */
int ruvgen_stats_queries(ruvgen_stats *stats, uint64_t n, uint64_t latency_ns);
void ruvgen_stats_inserts(ruvgen_stats *stats, uint64_t n);
void ruvgen_stats_deletes(ruvgen_stats *stats, uint64_t n);

/* All to zero; RUVGEN_E_MEMORY: nothing is reset. */
int ruvgen_stats_reset(ruvgen_stats *stats);

/* The library's own. */
ruvgen_stats *ruvgen_library_stats(void);

#endif
