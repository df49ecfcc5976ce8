/* The graph index: approximate nearest neighbours that can be added, removed, filtered, saved and mapped.
 *
 * Searches may run in any number of threads, beside one call that changes the index; further such calls wait. */
#ifndef RUVGEN_INDEX_H
#define RUVGEN_INDEX_H

#include "layout/filter.h"
#include "ruvgen.h"
#include "stats/stats.h"
#include "status.h"

typedef struct {
    uint32_t dim, degree, ef_construction, passes, keep_raw;
    int32_t metric, codec;
    float alpha;
    uint64_t seed;
} ruvgen_index_options;

typedef struct ruvgen_index ruvgen_index;

/* Facts for len(), memory() and stats(). Bytes are of memory in use, not of addresses. */
typedef struct {
    uint64_t rows, slots, deleted, landmarks, codec, lossless, has_raw, mapped;
    uint64_t width, group;    /* as ruvgen_index_tune set them */
    uint64_t hops, distances; /* since it was opened or loaded */
    uint64_t links_bytes, codes_bytes, raw_bytes, other_bytes, scratch_bytes;
    /* Bits by enum ruvgen_codec_kind: what was measured, with so many rows; and the share of the 10 nearest rows that each
     * of them led to. Candidates by code that are compared again for 10 results; 2^32 - 1: all. */
    uint64_t tried, tried_rows, rank_depth;
    double recall[RUVGEN_CODEC_COUNT];
} ruvgen_index_facts;

/* What ruvgen_index_check found. */
typedef struct {
    uint64_t nodes, reachable, links, duplicates, wild, self_links, min_degree, max_degree, dead_links;
    uint64_t wrong_ids, least_in_degree; /* the latter: of links from living rows to living ones */
} ruvgen_index_report;

int ruvgen_index_open(const ruvgen_index_options *options, ruvgen_index **index);
void ruvgen_index_close(ruvgen_index *index);
void ruvgen_index_facts_of(ruvgen_index *index, ruvgen_index_facts *facts);
/* What was asked of it since it was opened or loaded, and how long searches took; it goes with the index. */
ruvgen_stats *ruvgen_index_stats(ruvgen_index *index);
void ruvgen_index_options_of(const ruvgen_index *index, ruvgen_index_options *options);

/* Whoever changes the index, saves or checks it, waits for who does already, but not for long: RUVGEN_BUSY says
 * that another thread still does, and that the caller, who may want to look for signals, can call again. By the
 * thread that is inserting itself, between begin and end: RUVGEN_E_BUSY. */

/* Whether a call of begin left the index to its caller. The caller makes it, zeroed, before that call, and hands
 * it to end in any case: so a signal cannot come between taking and noting, and nothing stays taken. */
typedef struct {
    int holds;
} ruvgen_index_owner;

/* Insertion, in steps so that a caller can stop between them: begin checks everything and takes the rows, which
 * must stay where they are until end; each step links some; end, by the same thread, with keep 0 takes the rows
 * out again, and does nothing for an owner that does not hold the index. ids NULL: the next numbers. replace: ids that exist get the new row. On failure of begin, *bad is the offending row.
 * O(n ef_construction degree dim) and, per step, memory for its links only. */
int ruvgen_index_begin(ruvgen_index *index, ruvgen_index_owner *owner, const float *rows, size_t stride,
                       size_t n, const int64_t *ids, int replace, size_t threads, size_t *bad);
int ruvgen_index_step(ruvgen_index *index, size_t *done);
void ruvgen_index_end(ruvgen_index *index, ruvgen_index_owner *owner, int keep);

/* The k nearest of each query, sorted by distance, then by id; ids -1 at +inf where there are fewer. ef: how many
 * candidates to hold, at least k; from as many as there are rows on the search is exact. filters: none, one for
 * all queries, or one for each. RUVGEN_E_ARGUMENT: a mask has not as many bytes as there are rows;
 * RUVGEN_E_VALUE: a query holds NaN or Inf. */
int ruvgen_index_search(ruvgen_index *index, const float *queries, size_t stride, size_t m, size_t k,
                        size_t ef, size_t threads, const ruvgen_filter *filters, size_t filter_count,
                        int64_t *ids, float *distances);

int ruvgen_index_remove(ruvgen_index *index, const int64_t *ids, size_t n, size_t threads, size_t *bad);
/* Links of rows in slots first, … around the dead: what compact takes longest over, in pieces, for a caller that
 * wants to stop between them. */
int ruvgen_index_repair(ruvgen_index *index, size_t first, size_t n, size_t threads);
/* Repair all that is not yet, and give the memory of removed rows back. */
int ruvgen_index_compact(ruvgen_index *index, size_t threads);
int ruvgen_index_contains(ruvgen_index *index, int64_t id);
int ruvgen_index_get(ruvgen_index *index, int64_t id, float *row);
/* All ids, in the order of their slots, which is that of masks, into room for n; the number there are. */
size_t ruvgen_index_ids(ruvgen_index *index, int64_t *ids, size_t n);

int ruvgen_index_tune(ruvgen_index *index, size_t width, size_t group);
int ruvgen_index_check(ruvgen_index *index, ruvgen_index_report *report);

int ruvgen_index_save(ruvgen_index *index, const char *path);
int ruvgen_index_load(const char *path, int map, int verify, ruvgen_index **index);

#endif
