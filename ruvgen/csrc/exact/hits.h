/* The results of a radius search: any number of rows per query. Each thread appends to a list of its own, which
 * grows block by block; at the end the lists are sorted into arrays by query, distance and id. */
#ifndef RUVGEN_HITS_H
#define RUVGEN_HITS_H

#include "layout/topk.h"
#include "sync/workers.h"

typedef struct {
    int64_t id;
    uint32_t query;
    int32_t key; /* of the distance, see topk.h */
} ruvgen_hit;

typedef struct ruvgen_hit_block {
    struct ruvgen_hit_block *before;
    size_t used;
    ruvgen_hit hits[];
} ruvgen_hit_block;

/* What one thread found. Aligned, so that threads do not share a cache line. */
typedef struct {
    _Alignas(64) ruvgen_hit *next, *end; /* free places in the last block */
    ruvgen_hit_block *last;
    int failed; /* there was no memory for another block */
} ruvgen_hit_list;

typedef struct {
    size_t m;
    ruvgen_key *limits; /* per query, the key of the greatest distance that is within its radius */
    int result;         /* enum ruvgen_result */
    uint32_t generation;
    unsigned threads;                          /* that have a list */
    ruvgen_hit_list lists[RUVGEN_THREADS_MAX]; /* by number of the thread */
} ruvgen_hits;

/* For m queries. RUVGEN_E_MEMORY. */
int ruvgen_hits_open(ruvgen_hits **hits, size_t m);
void ruvgen_hits_close(ruvgen_hits *hits); /* NULL is allowed */
/* Forget what was found. */
void ruvgen_hits_clear(ruvgen_hits *hits);

/* Set the limits of queries first, …, first + m - 1 for distances of this type. A radius is compared with
 * distances as they are: rounded to float32 for floats, exactly for integers. RUVGEN_E_ARGUMENT: a radius is NaN,
 * or these are not among the m queries. */
int ruvgen_hits_limit(ruvgen_hits *hits, int result, size_t first, size_t m, const double *radii);

/* Let at least so many threads, up to RUVGEN_THREADS_MAX, have a list; before they start. */
void ruvgen_hits_share(ruvgen_hits *hits, unsigned threads);

/* Add a block to a full list. Returns 0, and marks the list, if there is no memory. */
int ruvgen_hits_grow(ruvgen_hit_list *list);

static inline void ruvgen_hits_put(ruvgen_hit_list *list, size_t query, int32_t key, int64_t id)
{
    if (list->next == list->end && !ruvgen_hits_grow(list))
        return;
    *list->next++ = (ruvgen_hit){id, (uint32_t)query, key};
}

/* Forget the results of queries from `first` on; those before were searched before. */
void ruvgen_hits_undo(ruvgen_hits *hits, size_t first);

size_t ruvgen_hits_count(const ruvgen_hits *hits);
/* Write all results: those of query q from lims[q] to lims[q + 1], which has m + 1 elements, in no order. `keys`
 * becomes distances when they are sorted. O(results). */
void ruvgen_hits_write(ruvgen_hits *hits, int64_t *lims, int64_t *ids, float *keys);
/* Sort the results of some queries by distance, then by id, in place. */
void ruvgen_hits_sort(const ruvgen_hits *hits, const int64_t *lims, size_t from, size_t to, int64_t *ids,
                      float *keys);

#endif
