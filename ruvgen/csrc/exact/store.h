/* Rows that are searched exactly: dimension by dimension in panels of 64, or row by row. Rows have numbers 0, 1, …;
 * named stores also give each an id. Rows do not move in memory when there come more.
 *
 * Reading calls may run in any number of threads at once. A call that changes the store waits for those that read,
 * and they for it. */
#ifndef RUVGEN_STORE_H
#define RUVGEN_STORE_H

#include "layout/filter.h"
#include "ruvgen.h"
#include "layout/shape.h"
#include "exact/sketch.h"
#include "status.h"

typedef struct {
    uint32_t dim;
    int32_t dtype;  /* f32, f16, bf16, i8 or u8 */
    int32_t layout; /* enum ruvgen_layout */
    int32_t metric; /* of a named store; -1 of others, which have all */
    int32_t named;
} ruvgen_store_options;

typedef struct ruvgen_store ruvgen_store;

typedef struct {
    uint64_t rows, room, bytes, mapped; /* room: rows that fit without more memory */
    uint64_t sketched;                  /* directions of the sketch, 0 if there is none */
} ruvgen_store_facts;

/* RUVGEN_E_ARGUMENT, RUVGEN_E_MEMORY. */
int ruvgen_store_open(const ruvgen_store_options *options, ruvgen_store **store);
void ruvgen_store_close(ruvgen_store *store);
void ruvgen_store_facts_of(ruvgen_store *store, ruvgen_store_facts *facts);
void ruvgen_store_options_of(const ruvgen_store *store, ruvgen_store_options *options);

/* What fails leaves the store as it was. RUVGEN_E_MEMORY, RUVGEN_E_FULL beyond 2^31 - 1 rows; RUVGEN_E_UNKNOWN: no
 * such row; RUVGEN_E_VALUE: NaN or Inf, in row *bad. */
int ruvgen_store_reserve(ruvgen_store *store, size_t rows);
int ruvgen_store_set(ruvgen_store *store, size_t number, const void *row);
int ruvgen_store_delete(ruvgen_store *store, size_t number); /* the last row takes its number */

/* Add n rows; ids NULL: the next numbers, from *first on. As above, and RUVGEN_E_EXISTS for id *bad. O(n dim). */
int ruvgen_store_extend(ruvgen_store *store, const void *rows, size_t stride, size_t n, const int64_t *ids,
                        int64_t *first, size_t *bad);

/* Remove rows by id, all or none. RUVGEN_E_UNKNOWN, or RUVGEN_E_EXISTS for one given twice: id *bad. */
int ruvgen_store_remove(ruvgen_store *store, const int64_t *ids, size_t n, size_t *bad);

int ruvgen_store_get(ruvgen_store *store, size_t number, void *row);
int ruvgen_store_get_by_id(ruvgen_store *store, int64_t id, void *row);
int ruvgen_store_contains(ruvgen_store *store, int64_t id);

/* The ids of all rows, or element j of all rows, in the order of numbers, into room for n; the number there are. */
size_t ruvgen_store_ids(ruvgen_store *store, int64_t *ids, size_t n);
size_t ruvgen_store_column(ruvgen_store *store, size_t j, void *out, size_t n);

/* Distances of one query to at most n rows, *count, in the order of numbers; of RUVGEN_LAYOUT_SOA only. Queries are of
 * the type that ruvgen_dtypes gives. RUVGEN_E_ARGUMENT: no such metric; RUVGEN_E_VALUE: NaN or Inf in the query. */
int ruvgen_store_distances(ruvgen_store *store, int metric, const void *query, void *out, size_t n,
                           size_t *count);

/* The k nearest of each query, sorted by distance, then by id, or number; -1 at +inf where there are fewer. filters:
 * none, one for all queries, or one for each. threads 0: one per core; the result is the same bit by bit. As above,
 * and RUVGEN_E_UNSUPPORTED: a mask has not as many bytes as there are rows. */
int ruvgen_store_search(ruvgen_store *store, int metric, const void *queries, size_t stride, size_t m,
                        size_t k, unsigned threads, const ruvgen_filter *filters, size_t filter_count,
                        int64_t *ids, float *distances);

/* Keep a sketch of all rows, of which searches for few queries then read most of what they read; their results stay
 * the same. NULL: keep none. Of float32 in RUVGEN_LAYOUT_ROWS with one metric. RUVGEN_E_ARGUMENT, RUVGEN_E_MEMORY:
 * then it is as before. O(rows wide dim). */
int ruvgen_store_sketch(ruvgen_store *store, const ruvgen_sketch_options *options);

/* docs/format.md. map: use the file's pages in place; verify: its checksums then too. `named` is what it must be. */
int ruvgen_store_save(ruvgen_store *store, const char *path);
int ruvgen_store_load(const char *path, int named, int map, int verify, ruvgen_store **store);

#endif
