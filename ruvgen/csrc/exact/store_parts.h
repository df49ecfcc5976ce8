/* The internals of a store. */
#ifndef RUVGEN_STORE_PARTS_H
#define RUVGEN_STORE_PARTS_H

#include "exact/call.h"
#include "file/origin.h"
#include "sync/gate.h"
#include "layout/id_table.h"
#include "memory/segments.h"
#include "exact/sketch.h"
#include "exact/store.h"

#define RUVGEN_STORE_MAX ((size_t)INT32_MAX)

struct ruvgen_store {
    ruvgen_store_options options;
    ruvgen_shape shape;
    ruvgen_segments segments;
    size_t rows;
    ruvgen_norms summed_by; /* computed the sums in all blocks; NULL: recompute them before use */
    ruvgen_sketch *sketch;  /* sketch of all rows, or NULL */
    int64_t *ids;           /* of a named store, by number */
    size_t ids_room;
    ruvgen_id_table table; /* from ids to numbers */
    uint64_t next_id;      /* RUVGEN_IDS: none left */
    void *file;            /* a mapped file and its length */
    size_t file_bytes;
    ruvgen_origin origin; /* of the mapping */
    ruvgen_gate gate;
};

/* Everything that the parts of a search share. */
typedef struct {
    const ruvgen_store *store;
    int metric, result;
    ruvgen_soa soa;
    ruvgen_tile tile; /* NULL: process one query at a time */
    ruvgen_norms qnorms;
    int sums; /* whether the metric needs row sums */
    ruvgen_norms summed_by;
    ruvgen_rows rows;     /* of RUVGEN_LAYOUT_ROWS */
    ruvgen_gather gather; /* of RUVGEN_LAYOUT_ROWS */
    const void *x;        /* queries, padded as kernels need them */
    size_t x_stride;
    const ruvgen_word *xs;           /* the queries' sums */
    const ruvgen_sketched *sketched; /* the queries' sketches; NULL: not used */
    ruvgen_soa steps;                /* the kernel that compares sketches */
    const uint64_t *const *allowed;  /* for each filter, a word of bits per block; NULL: all rows */
    size_t filters;
} ruvgen_scanner;

/* store.c */
size_t ruvgen_store_blocks(size_t rows);
/* Make room for this many rows in total. RUVGEN_E_FULL, RUVGEN_E_MEMORY. */
int ruvgen_store_make_room(ruvgen_store *store, size_t rows);
/* Compute the rows' sums, if blocks have any, and return whether all elements are finite; if not, *bad is the
 * first such row. Floats are checked by their sum of squares: it is not finite if an element is not. */
int ruvgen_store_sum(const ruvgen_shape *shape, ruvgen_norms norms, const void *rows, size_t stride,
                     size_t count, ruvgen_word *sums, size_t *bad);
void ruvgen_store_put_sums(const ruvgen_shape *shape, char *block, size_t first, const ruvgen_word *sums,
                           size_t count);

/* store_ids.c */
int ruvgen_names_fit(ruvgen_store *store, size_t more);
/* Store the ids of n rows to be added after those of existing rows; if ids is NULL, the next free ones. ids
 * is read only once. RUVGEN_E_NO_IDS; RUVGEN_E_VALUE: an id is negative; RUVGEN_E_EXISTS; *bad says which. */
int ruvgen_names_take(ruvgen_store *store, const int64_t *ids, size_t n, size_t *bad);
void ruvgen_names_add(ruvgen_store *store, size_t n);       /* register the ids taken; before `rows` grows */
void ruvgen_names_drop(ruvgen_store *store, size_t number); /* the last row's id moves there */
void ruvgen_store_drop(ruvgen_store *store, size_t number); /* store.c */

/* store_filter.c: the bitmap of each filter, in memory of the arena. RUVGEN_E_UNSUPPORTED: a mask has the
 * wrong length. */
int ruvgen_store_allow(const ruvgen_store *store, const ruvgen_filter *filters, size_t n, ruvgen_arena *arena,
                       const uint64_t *const **allowed);

/* soa_kernels.c */

/* Look up the kernels of a metric. RUVGEN_E_ARGUMENT if there are none. */
int ruvgen_scanner_find(ruvgen_scanner *scanner, const ruvgen_store *store, int metric);
/* Lock for reading, after computing the sums that the scanner's kernels need. RUVGEN_E_MEMORY: not locked. */
int ruvgen_store_ready(ruvgen_store *store, const ruvgen_scanner *scanner);
/* The function that computes the sums of newly written rows. */
ruvgen_norms ruvgen_store_norms(const ruvgen_shape *shape);
/* Set the scanner's queries, padded as kernels need them, and their sums. */
int ruvgen_scanner_take(ruvgen_scanner *scanner, const void *queries, size_t stride, size_t m,
                        ruvgen_arena *arena);

/* store_sketch.c: compute sketches of the queries if they help; call with the gate held. RUVGEN_E_MEMORY. */
int ruvgen_scanner_sketch(ruvgen_scanner *scanner, size_t m, ruvgen_arena *arena);
/* Update the sketch for changed rows; if memory runs out, the store continues without a sketch. */
void ruvgen_store_redraw(ruvgen_store *store, size_t first, size_t count);

/* soa_scan.c, rows_scan.c: parts of a search; call->y is the scanner. */
int ruvgen_soa_part(const ruvgen_call *call, ruvgen_range queries, ruvgen_range rows,
                    const ruvgen_heaps *best, ruvgen_arena *scratch);
int ruvgen_rows_part(const ruvgen_call *call, ruvgen_range queries, ruvgen_range rows,
                     const ruvgen_heaps *best, ruvgen_arena *scratch);
void ruvgen_soa_distances(const ruvgen_scanner *scanner, size_t rows, ruvgen_word *out);

/* A run: rows that are consecutive in memory. */
typedef struct {
    size_t first, count;
    char *base;
} ruvgen_run;

/* The run that starts with row `first`, which begins a block, and ends at `end` or with its segment. */
static inline ruvgen_run ruvgen_run_at(const ruvgen_store *store, size_t first, size_t end)
{
    const ruvgen_segment *at = ruvgen_segment_of(&store->segments, first / RUVGEN_PANEL);
    const size_t last = (at->first + at->count) * RUVGEN_PANEL;
    return (ruvgen_run){first, (last < end ? last : end) - first,
                        at->base + (first / RUVGEN_PANEL - at->first) * store->segments.stride};
}

/* store_verify.c: checks the blocks of a file that holds `rows` rows. */
typedef struct {
    const ruvgen_shape *shape;
    size_t rows;
} ruvgen_block_verifier;

/* Whether blocks are as a store would have written them; context is a ruvgen_block_verifier. */
int ruvgen_right_blocks(void *context, const char *blocks, uint64_t first, uint64_t count);

/* sketch_scan.c: scan a run of RUVGEN_LAYOUT_ROWS for query q, with heap i. */
void ruvgen_sketch_scan(const ruvgen_scanner *scanner, size_t q, const ruvgen_run *run,
                        const uint64_t *allowed, const ruvgen_heaps *best, size_t i);

#endif
