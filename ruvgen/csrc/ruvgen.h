/* ruvgen: kernels for vector search, and the dispatch that picks them.
 *
 * Every function is thread-safe. Nothing here prints, aborts or reads the environment; failures are returned as
 * enum ruvgen_status. Scratch and workers stay for the next call: scratch.h, workers.h. Distances are
 * smaller-is-closer, dot included.
 */
#ifndef RUVGEN_H
#define RUVGEN_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "contract.h"
#include "kernel.h"

enum ruvgen_status {
    RUVGEN_OK,
    RUVGEN_E_ARGUMENT,    /* a name, dimension or k out of range */
    RUVGEN_E_UNSUPPORTED, /* this CPU lacks what was asked for */
    RUVGEN_E_MEMORY,
    RUVGEN_E_CANCELLED, /* somebody gave up */
    RUVGEN_E_FORKED,    /* begun in the parent of a fork; begin again */
    RUVGEN_BUSY,        /* no error: there is more to do */
    RUVGEN_E_TIMEOUT,
    RUVGEN_E_CLOSED,
    RUVGEN_E_RELEASED, /* what is given back was not lent */
};

/* Kernels, of which one type serves all elements: rows are of the kernel's element type, queries of the type
 * that ruvgen_dtypes gives for it, but in the form `pair`, where both are alike. Results are four bytes each:
 * float, uint32_t or int32_t, as `result` of the row says. Operands need no alignment beyond that of their element
 * type; nothing is read past the last element of a vector, which is the
 * last of a block: types that are read in blocks have zeros there, and n counts them. Fixed-dimension kernels ignore n. Strides are in
 * bytes. */
typedef void (*ruvgen_fn)(void);
typedef float (*ruvgen_pair)(const void *x, const void *y, size_t n);
typedef uint32_t (*ruvgen_pair_integer)(const void *x, const void *y, size_t n); /* result's bits */
typedef void (*ruvgen_rows)(const void *x, const void *base, size_t stride, size_t count, size_t n,
                            void *out);

/* Rows ids[0], …, ids[count - 1]. */
typedef void (*ruvgen_gather)(const void *x, const void *base, size_t stride, const uint32_t *ids,
                              size_t count, size_t n, void *out);

/* Queries against a panel: RUVGEN_PANEL rows, group by group of dimensions: element j of row r is
 * panel[(j / g * RUVGEN_PANEL + r) * g + j % g], where g is 4 for bytes, which are flipped (x ^ 0x80), and 1 for
 * floats. n is a multiple of g. Metrics with sums of one operand alone take them in xs (form `qnorms`) and
 * ys (form `norms` of the same instruction set); others ignore both. All RUVGEN_PANEL columns are written. */
typedef void (*ruvgen_tile)(const void *x, size_t stride, size_t count, const void *panel, size_t n,
                            const void *xs, const void *ys, void *out, size_t out_stride);

/* One query against count panels as above, stride bytes apart; of sixteen-bit floats a panel holds these, and the
 * query is float32. The sums of dimensions from, …, to - 1, whole groups, go to out, RUVGEN_PANEL places for each
 * panel, and are added to what is there unless from is 0; with to = n they become distances. Cut at multiples of
 * RUVGEN_PART, they have the same bits as uncut. Bit b of strips: the RUVGEN_STRIP rows from row b times that on are
 * wanted; the places of others stay as they are. xs is the query's sum, ys the first panel's rows' sums, those of
 * the next ones also stride bytes apart. */
typedef void (*ruvgen_soa)(const void *x, const void *panels, size_t stride, size_t count, size_t n,
                           size_t from, size_t to, unsigned strips, const void *xs, const void *ys,
                           void *out);

/* One sum for each of many vectors; float or uint32_t. */
typedef void (*ruvgen_norms)(const void *base, size_t stride, size_t count, size_t n, void *out);

/* One kernel. Left of the symbol's double underscore is what it does, right of it how. */
typedef struct {
    const char *symbol;
    ruvgen_fn fn;
    uint64_t needs; /* CPU features, bits by enum ruvgen_cpu */
    uint32_t dim;   /* 0: any */
    uint8_t metric, dtype, form, isa, result;
} ruvgen_row;

typedef struct {
    const ruvgen_row *rows;
    size_t count;
} ruvgen_table;

typedef struct {
    const char *name, *doc;
    uint64_t needs;
} ruvgen_isa_info;

typedef struct {
    const char *name, *doc, *aliases; /* aliases separated by spaces */
    uint8_t ranks_as; /* enum ruvgen_metric: sorts alike; if it is another, this one is its root */
    uint8_t measures; /* enum ruvgen_measures */
} ruvgen_metric_info;

typedef struct {
    const char *name, *doc;
    uint8_t bits;  /* of an element */
    uint8_t block; /* elements that are read at once: vectors hold whole blocks of them */
    uint8_t group; /* elements of a row that stay together in a panel */
    uint8_t query; /* enum ruvgen_dtype */
    uint8_t sums;  /* the metric whose sums of rows are kept beside panels; RUVGEN_METRIC_COUNT: none */
} ruvgen_dtype_info;

typedef struct {
    const char *name, *doc;
} ruvgen_codec_info;

/* Where rows of one ISA were measured to beat those of a better one; if isa is over, where they were not. */
typedef struct {
    uint64_t needs;                  /* CPU features, bits by enum ruvgen_cpu */
    uint64_t metrics, dtypes, forms; /* bits by the enums of those names */
    uint32_t low, high;              /* dimensions, both included */
    uint8_t isa, over;
} ruvgen_preference;

/* What the one symbol of a kernel pack returns, `ruvgen_kernels`. `abi` comes first in every version. */
#define RUVGEN_PACK_ABI 1
typedef struct {
    uint32_t abi;                      /* RUVGEN_PACK_ABI */
    uint32_t row;                      /* bytes of a ruvgen_row */
    const char *spec;                  /* ruvgen_spec of the library that it was made for */
    const ruvgen_table *const *tables; /* best first; the last is NULL */
} ruvgen_kernel_pack;

/* registry.c, generated. Tables are ordered best first and end with NULL. */
extern const ruvgen_table *const ruvgen_tables[];
extern const char ruvgen_spec[];                     /* the digest of what the kernels follow from */
extern const ruvgen_preference ruvgen_preferences[]; /* the last has no metrics */

/* catalogue.c, generated. */
extern const ruvgen_isa_info ruvgen_isas[RUVGEN_ISA_COUNT];
extern const ruvgen_metric_info ruvgen_metrics[RUVGEN_METRIC_COUNT];
extern const uint8_t ruvgen_plain_metrics[RUVGEN_MEASURES_COUNT]; /* the first metric that measures this */
extern const ruvgen_dtype_info ruvgen_dtypes[RUVGEN_DTYPE_COUNT];
extern const ruvgen_codec_info ruvgen_codec_infos[RUVGEN_CODEC_COUNT];
extern const char *const ruvgen_forms[RUVGEN_FORM_COUNT];
extern const char *const ruvgen_features[RUVGEN_CPU_COUNT];

/* The elements of a vector that holds dim and then zeros, up to whole blocks. */
RUVGEN_INLINE size_t ruvgen_whole_blocks(int dtype, size_t dim)
{
    const size_t block = ruvgen_dtypes[dtype].block;
    return (dim + block - 1) / block * block;
}

/* Bytes of n elements, which are whole blocks. */
RUVGEN_INLINE size_t ruvgen_elements_bytes(int dtype, size_t n)
{
    return n * ruvgen_dtypes[dtype].bits / 8;
}

/* cpu.c */

/* Features of this CPU that its operating system lets programs use; bits by enum ruvgen_cpu. */
uint64_t ruvgen_cpu(void);

/* dispatch.c */

/* The best row for a contract on this CPU, at or below the forced ISA; NULL if an argument is out of
 * range. */
const ruvgen_row *ruvgen_find(int metric, int dtype, int form, size_t dim);

/* Row i: those that are compiled in, best first, then those of packs in the order of loading; NULL past the last. */
const ruvgen_row *ruvgen_row_at(size_t i);

/* Use no ISA above this one; -1 lifts the limit. RUVGEN_E_UNSUPPORTED if the CPU lacks it. */
int ruvgen_force(int isa);

/* The best ISA in use. */
int ruvgen_isa_now(void);

/* A checksum of the symbols of all rows that are compiled in, in their order. */
uint64_t ruvgen_rows_hash(void);

/* choices.c */

/* Go by these preferences, which are copied, before the generated ones: the first that applies to a row decides.
 * None restores the generated ones alone. Callers under way may go by either. Every list that was ever given
 * is kept, once. RUVGEN_E_ARGUMENT for an isa above its over, or low above high. */
int ruvgen_prefer(const ruvgen_preference *list, size_t count);

/* distance.c, knn.c */

/* out[i, j] = distance(x[i], y[j]) for m queries and n rows of dim elements, y of type dtype, x of the type of its
 * queries, out of the kernels' results. O(m n dim). From 16 queries on, rows are
 * packed first, in memory that is freed on return; RUVGEN_E_MEMORY if there is none. So is it below. */
int ruvgen_cdist(int metric, int dtype, const void *x, size_t x_stride, size_t m, const void *y,
                 size_t y_stride, size_t n, size_t dim, void *out, size_t out_stride);

/* The k nearest of n base vectors to each of m queries: sorted by distance, then by id; NaN distances are
 * never neighbours; places without one hold id -1 and distance +inf. Integer distances are ordered exactly, then
 * rounded to float. O(m n dim + m n log k). */
int ruvgen_knn(int metric, int dtype, const void *base, size_t base_stride, size_t n, const void *queries,
               size_t query_stride, size_t m, size_t dim, size_t k, int64_t *ids, float *distances);

/* build.c */

/* Compiler and build options, for bug reports. */
const char *ruvgen_build(void);

#endif
