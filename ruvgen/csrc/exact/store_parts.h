/* The store, inside. */
#ifndef RUVGEN_STORE_PARTS_H
#define RUVGEN_STORE_PARTS_H

#include "exact/call.h"
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
    ruvgen_norms summed_by; /* whose sums all blocks hold; NULL if they must be made before they are used */
    ruvgen_sketch *sketch;  /* of all rows; NULL: none */
    int64_t *ids;           /* of a named store, by number */
    size_t ids_room;
    ruvgen_id_table table; /* of numbers */
    uint64_t next_id;      /* RUVGEN_IDS: there is none */
    void *file;            /* a mapped file, and its length */
    size_t file_bytes;
    ruvgen_gate gate;
};

/* What a search needs to know. */
typedef struct {
    const ruvgen_store *store;
    int metric, result;
    ruvgen_soa soa;
    ruvgen_tile tile; /* NULL: one query at a time is faster, or all there is */
    ruvgen_norms qnorms;
    int sums; /* whether the metric needs those of rows */
    ruvgen_norms summed_by;
    ruvgen_rows rows;     /* of RUVGEN_LAYOUT_ROWS */
    ruvgen_gather gather; /* of RUVGEN_LAYOUT_ROWS */
    const void *x;        /* queries as kernels take them */
    size_t x_stride;
    const ruvgen_word *xs;           /* their sums */
    const ruvgen_sketched *sketched; /* their sketches; NULL: none are used */
    ruvgen_soa steps;                /* by which sketches are compared */
    const uint64_t *const *allowed;  /* for each filter, bits of the rows of each block; NULL: all */
    size_t filters;
} ruvgen_scanner;

/* store.c */
size_t ruvgen_store_blocks(size_t rows);

/* store_ids.c */
int ruvgen_names_fit(ruvgen_store *store, size_t more);
/* The ids of n rows to come, or the next ones if ids is NULL, behind those of the rows there are; ids are read once.
 * RUVGEN_E_NO_IDS, RUVGEN_E_VALUE: one is negative, RUVGEN_E_EXISTS; *bad says which. */
int ruvgen_names_take(ruvgen_store *store, const int64_t *ids, size_t n, size_t *bad);
void ruvgen_names_add(ruvgen_store *store, size_t n);       /* those taken; before rows grow */
void ruvgen_names_drop(ruvgen_store *store, size_t number); /* the last id moves there */
void ruvgen_store_drop(ruvgen_store *store, size_t number); /* store.c */

/* store_filter.c: the bits of each filter, from the arena. RUVGEN_E_UNSUPPORTED: a mask of another length. */
int ruvgen_store_allow(const ruvgen_store *store, const ruvgen_filter *filters, size_t n, ruvgen_arena *arena,
                       const uint64_t *const **allowed);

/* soa_kernels.c */

/* The kernels of a metric; RUVGEN_E_ARGUMENT if there are none. */
int ruvgen_scanner_find(ruvgen_scanner *scanner, const ruvgen_store *store, int metric);
/* Lock for reading, the sums that the scanner's kernels need being there. RUVGEN_E_MEMORY: not locked. */
int ruvgen_store_ready(ruvgen_store *store, const ruvgen_scanner *scanner);
/* Who makes the sums of rows that are written now. */
ruvgen_norms ruvgen_store_norms(const ruvgen_shape *shape);
/* Queries as kernels take them, with their sums. */
int ruvgen_scanner_take(ruvgen_scanner *scanner, const void *queries, size_t stride, size_t m,
                        ruvgen_arena *arena);

/* store_sketch.c: sketches of queries, under the gate, if they help. RUVGEN_E_MEMORY. */
int ruvgen_scanner_sketch(ruvgen_scanner *scanner, size_t m, ruvgen_arena *arena);
/* Rows of a store to its sketch; without memory the store goes on without one. */
void ruvgen_store_redraw(ruvgen_store *store, size_t first, size_t count);

/* soa_scan.c, rows_scan.c: parts of a search, of which call->y is the scanner. */
int ruvgen_soa_part(const ruvgen_call *call, ruvgen_range queries, ruvgen_range rows,
                    const ruvgen_heaps *best, ruvgen_arena *scratch);
int ruvgen_rows_part(const ruvgen_call *call, ruvgen_range queries, ruvgen_range rows,
                     const ruvgen_heaps *best, ruvgen_arena *scratch);
void ruvgen_soa_distances(const ruvgen_scanner *scanner, size_t rows, ruvgen_word *out);

/* Rows of a range that lie side by side: the first number, how many, and where. */
typedef struct {
    size_t first, count;
    char *base;
} ruvgen_run;

/* The run that starts with a row, up to `end`, which begins a block; rows beyond it are another run. */
static inline ruvgen_run ruvgen_run_at(const ruvgen_store *store, size_t first, size_t end)
{
    const ruvgen_segment *at = ruvgen_segment_of(&store->segments, first / RUVGEN_PANEL);
    const size_t last = (at->first + at->count) * RUVGEN_PANEL;
    return (ruvgen_run){first, (last < end ? last : end) - first,
                        at->base + (first / RUVGEN_PANEL - at->first) * store->segments.stride};
}

/* store_verify.c: blocks of a file, for so many rows in all. */
typedef struct {
    const ruvgen_shape *shape;
    size_t rows;
} ruvgen_block_verifier;

/* Whether some blocks are such as a store makes: context is a ruvgen_block_verifier. */
int ruvgen_right_blocks(void *context, const char *blocks, uint64_t first, uint64_t count);

/* sketch_scan.c: one query, whose heap is the i-th, through a run of RUVGEN_LAYOUT_ROWS. */
void ruvgen_sketch_scan(const ruvgen_scanner *scanner, size_t q, const ruvgen_run *run,
                        const uint64_t *allowed, const ruvgen_heaps *best, size_t i);

#endif
