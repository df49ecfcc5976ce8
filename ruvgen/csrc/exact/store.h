/* A store for exact search, with rows in panels of 64 (dimension by dimension) or row by row. Rows have
 * numbers 0, 1, …; named stores also give each row an id. Adding rows does not move existing ones in memory.
 *
 * Any number of threads may read at the same time. A call that changes the store has exclusive access. */
#ifndef RUVGEN_STORE_H
#define RUVGEN_STORE_H

#include "exact/hits.h"
#include "layout/filter.h"
#include "ruvgen.h"
#include "layout/shape.h"
#include "exact/searcher.h"
#include "exact/sketch.h"
#include "status.h"

typedef struct {
    uint32_t dim;
    int32_t dtype;  /* f32, f16, bf16, i8 or u8 */
    int32_t layout; /* enum ruvgen_layout */
    int32_t metric; /* of a named store; -1 for others, which can be searched with any metric */
    int32_t named;
} ruvgen_store_options;

typedef struct ruvgen_store ruvgen_store;

typedef struct {
    uint64_t rows, room, bytes, mapped; /* room: capacity without more memory */
    uint64_t sketched;                  /* directions of the sketch, 0 if there is none */
} ruvgen_store_facts;

/* RUVGEN_E_ARGUMENT, RUVGEN_E_MEMORY. */
int ruvgen_store_open(const ruvgen_store_options *options, ruvgen_store **store);
void ruvgen_store_close(ruvgen_store *store);
void ruvgen_store_facts_of(ruvgen_store *store, ruvgen_store_facts *facts);
void ruvgen_store_options_of(const ruvgen_store *store, ruvgen_store_options *options);

/* A failed call leaves the store unchanged. RUVGEN_E_MEMORY; RUVGEN_E_FULL: more than 2^31 - 1 rows;
 * RUVGEN_E_UNKNOWN: no such row; RUVGEN_E_VALUE: NaN or Inf, in row *bad. */
int ruvgen_store_reserve(ruvgen_store *store, size_t rows);
int ruvgen_store_set(ruvgen_store *store, size_t number, const void *row);
int ruvgen_store_delete(ruvgen_store *store, size_t number); /* the last row gets its number */

/* Add n rows. If ids is NULL, they get the next ids, or numbers, from *first on. Errors as above, and
 * RUVGEN_E_EXISTS for id *bad. O(n dim). */
int ruvgen_store_extend(ruvgen_store *store, const void *rows, size_t stride, size_t n, const int64_t *ids,
                        int64_t *first, size_t *bad);

/* Add n rows, of which those whose ids are there replace rows; all or none. Errors as of extend, and
 * RUVGEN_E_EXISTS if an id is given twice. */
int ruvgen_store_upsert(ruvgen_store *store, const void *rows, size_t stride, size_t n, const int64_t *ids,
                        size_t *bad);

/* Remove rows by id, all or none. RUVGEN_E_UNKNOWN, or RUVGEN_E_EXISTS if an id is given twice; *bad is its
 * index. */
int ruvgen_store_remove(ruvgen_store *store, const int64_t *ids, size_t n, size_t *bad);
/* The same, but unknown ids are ignored; *removed is how many were there. */
int ruvgen_store_discard(ruvgen_store *store, const int64_t *ids, size_t n, size_t *removed, size_t *bad);

int ruvgen_store_get(ruvgen_store *store, size_t number, void *row);
int ruvgen_store_get_by_id(ruvgen_store *store, int64_t id, void *row);
int ruvgen_store_contains(ruvgen_store *store, int64_t id);
/* The same for several ids at one moment. RUVGEN_E_UNKNOWN: id *bad is not there. */
int ruvgen_store_get_all(ruvgen_store *store, const int64_t *ids, size_t n, void *rows, size_t *bad);
void ruvgen_store_contains_all(ruvgen_store *store, const int64_t *ids, size_t n, uint8_t *there);

/* Copy the ids, or the elements j, of the first n rows, in the order of row numbers. Returns the number of
 * rows in the store. */
size_t ruvgen_store_ids(ruvgen_store *store, int64_t *ids, size_t n);
size_t ruvgen_store_column(ruvgen_store *store, size_t j, void *out, size_t n);

/* Distances from one query to the first n rows, in the order of row numbers; *count is the number of rows in
 * the store. For RUVGEN_LAYOUT_SOA only. The query has the type that ruvgen_dtypes gives. RUVGEN_E_ARGUMENT:
 * no such metric; RUVGEN_E_VALUE: NaN or Inf in the query. */
int ruvgen_store_distances(ruvgen_store *store, int metric, const void *query, void *out, size_t n,
                           size_t *count);

/* Search by a metric; for bytes, queries are of the same type, else float32. threads 0: one per core; the result does
 * not depend on it. Errors of ruvgen_search, as above, and RUVGEN_E_UNSUPPORTED: the length of a mask is not the number
 * of rows. */
void ruvgen_store_searcher(ruvgen_store *store, int metric, ruvgen_searcher *searcher);
int ruvgen_store_search(ruvgen_store *store, int metric, const ruvgen_batch *batch);

/* Keep a sketch of all rows, which makes searches with few queries faster and does not change results;
 * options NULL removes it. For float32 rows in RUVGEN_LAYOUT_ROWS, in a store with a metric.
 * RUVGEN_E_ARGUMENT, RUVGEN_E_MEMORY: nothing has changed. O(rows wide dim). */
int ruvgen_store_sketch(ruvgen_store *store, const ruvgen_sketch_options *options);

/* Files, see docs/format.md. map: use the file's pages in place; verify: check its checksums even then.
 * `named` must match the saved store. */
int ruvgen_store_save(ruvgen_store *store, const char *path);
int ruvgen_store_load(const char *path, int named, int map, int verify, ruvgen_store **store);

/* The same bytes in memory. *bytes: how many there are; if that is more than room, nothing is written. What is
 * loaded is checked as a file is. */
int ruvgen_store_pack(ruvgen_store *store, void *memory, uint64_t room, uint64_t *bytes);
int ruvgen_store_unpack(const void *memory, uint64_t bytes, int named, ruvgen_store **store);

#endif
