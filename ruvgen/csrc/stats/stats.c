#define _POSIX_C_SOURCE 200809L
#include "stats/stats.h"

#include <pthread.h>
#include <string.h>

#include "memory/memory.h"
#include "ruvgen.h"

enum { LATENCY_DIGITS = 3 };

int ruvgen_stats_open(ruvgen_stats **stats)
{
    ruvgen_stats *const made = ruvgen_take(sizeof *made, RUVGEN_LINE);
    if (!made)
        return RUVGEN_E_MEMORY;
    memset(made, 0, sizeof *made);
    const int status = ruvgen_histogram_open(&made->latency, LATENCY_DIGITS);
    if (status)
        ruvgen_give(made);
    else
        *stats = made;
    return status;
}

void ruvgen_stats_close(ruvgen_stats *stats)
{
    if (stats)
        ruvgen_histogram_close(stats->latency);
    ruvgen_give(stats);
}

#ifdef RUVGEN_LOCKED_STATS /* one lock for all threads, only to measure what it would cost */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
#define LOCK() (void)pthread_mutex_lock(&lock)
#define UNLOCK() (void)pthread_mutex_unlock(&lock)
#else
#define LOCK() ((void)0)
#define UNLOCK() ((void)0)
#endif

int ruvgen_stats_queries(ruvgen_stats *stats, uint64_t n, uint64_t latency_ns)
{
    const uint32_t slot = ruvgen_slot();
    LOCK();
    ruvgen_counter_add_at(&stats->queries, slot, n);
    const int status =
        stats->latency ? ruvgen_histogram_record_at(stats->latency, slot, latency_ns, n) : RUVGEN_E_MEMORY;
    UNLOCK();
    return status;
}

void ruvgen_stats_inserts(ruvgen_stats *stats, uint64_t n)
{
    ruvgen_counter_add(&stats->inserts, n);
}

void ruvgen_stats_deletes(ruvgen_stats *stats, uint64_t n)
{
    ruvgen_counter_add(&stats->deletes, n);
}

int ruvgen_stats_reset(ruvgen_stats *stats)
{
    const int status = stats->latency ? ruvgen_histogram_reset(stats->latency) : RUVGEN_OK;
    if (status)
        return status;
    ruvgen_counter_reset(&stats->queries);
    ruvgen_counter_reset(&stats->inserts);
    ruvgen_counter_reset(&stats->deletes);
    return RUVGEN_OK;
}

static ruvgen_stats library;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void open_latency(void)
{
    (void)ruvgen_histogram_open(&library.latency, LATENCY_DIGITS);
}

ruvgen_stats *ruvgen_library_stats(void)
{
    (void)pthread_once(&once, open_latency);
    return &library;
}
