/* ruvgen: kernels for vector search, and the dispatch that picks them.
 *
 * Every function is thread-safe. Nothing here prints, aborts or reads the environment; failures are returned
 * as enum ruvgen_status. Scratch memory and worker threads are kept for later calls: see scratch.h,
 * workers.h. A smaller distance is always closer, also for dot.
 */
#ifndef RUVGEN_H
#define RUVGEN_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "contract.h"
#include "edge_kernels.h"
#include "kernel.h"

enum ruvgen_status {
    RUVGEN_OK,
    RUVGEN_E_ARGUMENT,    /* a name, dimension or k out of range */
    RUVGEN_E_UNSUPPORTED, /* this CPU lacks what was asked for */
    RUVGEN_E_MEMORY,
    RUVGEN_E_CANCELLED, /* the caller gave up */
    RUVGEN_E_FORKED,    /* begun in the parent of a fork; start it again */
    RUVGEN_BUSY,        /* not an error: there is more to do */
    RUVGEN_E_TIMEOUT,
    RUVGEN_E_CLOSED,
    RUVGEN_E_RELEASED, /* the item that is given back was not lent */
};

/* Kernels: one function type per form serves all element types. Rows have the kernel's element type; queries
 * have the type that ruvgen_dtypes gives for it, except in the form `pair`, where both operands have the
 * kernel's type. Results are float, uint32_t, int32_t or double, as the row's `result` says.
 * Operands need only the alignment of their element type; nothing is read past the last element of a vector, which
 * for types that are read in blocks is the last one of a block: n counts the zeros that fill it.
 * Fixed-dimension kernels ignore n. Strides are in bytes. */
typedef void (*ruvgen_fn)(void);
typedef float (*ruvgen_pair)(const void *x, const void *y, size_t n);
typedef double (*ruvgen_pair_double)(const void *x, const void *y, size_t n);
typedef uint32_t (*ruvgen_pair_integer)(const void *x, const void *y, size_t n); /* the bits of the result */
typedef void (*ruvgen_rows)(const void *x, const void *base, size_t stride, size_t count, size_t n,
                            void *out);

/* Rows ids[0], …, ids[count - 1]. */
typedef void (*ruvgen_gather)(const void *x, const void *base, size_t stride, const uint32_t *ids,
                              size_t count, size_t n, void *out);

/* m queries, x_stride bytes apart, against rows; the distances of the next query are out_stride bytes on. */
typedef void (*ruvgen_block)(const void *x, size_t x_stride, size_t m, const void *base, size_t stride,
                             size_t count, size_t n, void *out, size_t out_stride);

/* Queries against a panel of RUVGEN_PANEL rows, stored by groups of g dimensions: element j of row r is
 * panel[(j / g * RUVGEN_PANEL + r) * g + j % g]. For bytes g is 4 and they are stored as x ^ 0x80; for floats
 * g is 1. n is a multiple of g. Metrics that need a sum over one operand alone take the queries' sums in xs
 * (from the form `qnorms`) and the rows' sums in ys (from the form `norms` of the same instruction set);
 * other metrics ignore both. All RUVGEN_PANEL columns are written. */
typedef void (*ruvgen_tile)(const void *x, size_t stride, size_t count, const void *panel, size_t n,
                            const void *xs, const void *ys, void *out, size_t out_stride);

/* One query against count panels as above, stride bytes apart. A panel of sixteen-bit floats stores them as
 * they are, and the query is float32. The partial sums over the dimensions from, …, to - 1 (whole groups) go
 * to out, RUVGEN_PANEL places per panel; they are added to what is there unless from is 0, and become
 * distances if to = n. A computation split at multiples of RUVGEN_PART gives the same bits as one call. Bit b
 * of strips selects rows b * RUVGEN_STRIP, …, (b + 1) * RUVGEN_STRIP - 1 of each panel; places of other rows
 * are not written. xs is the query's sum, ys the sums of the first panel's rows; those of the next panels are
 * also stride bytes apart. */
typedef void (*ruvgen_soa)(const void *x, const void *panels, size_t stride, size_t count, size_t n,
                           size_t from, size_t to, unsigned strips, const void *xs, const void *ys,
                           void *out);

/* One sum for each of many vectors; float or uint32_t. */
typedef void (*ruvgen_norms)(const void *base, size_t stride, size_t count, size_t n, void *out);

/* One kernel. The part of the symbol before the double underscore says what it computes, the part after it
 * how. */
typedef struct {
    const char *symbol;
    ruvgen_fn fn;
    uint64_t needs; /* CPU features, bits by enum ruvgen_cpu */
    uint32_t dim;   /* 0: any */
    uint8_t metric, dtype, form, isa, result;
} ruvgen_row;

/* Of one instruction set, by the number of their form. */
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
    uint8_t ranks_as; /* enum ruvgen_metric: sorts the same way; if another one, this is its square root */
    uint8_t measures; /* enum ruvgen_measures */
} ruvgen_metric_info;

typedef struct {
    const char *name, *doc;
    uint8_t bits;  /* of an element */
    uint8_t block; /* elements that are read at once: vectors hold whole blocks of them */
    uint8_t group; /* adjacent elements of a row in a panel */
    uint8_t query; /* enum ruvgen_dtype */
    uint8_t sums;  /* the metric whose row sums are stored with panels; RUVGEN_METRIC_COUNT: none */
} ruvgen_dtype_info;

typedef struct {
    const char *name, *doc;
} ruvgen_codec_info;

/* Where kernels of the ISA `isa` were measured to be faster than those of the better ISA `over`; if both are
 * equal, where no other ISA was faster. */
typedef struct {
    uint64_t needs;                  /* CPU features, bits by enum ruvgen_cpu */
    uint64_t metrics, dtypes, forms; /* bits by the enums of those names */
    uint32_t low, high;              /* dimensions, both included */
    uint8_t isa, over;
} ruvgen_preference;

/* What `ruvgen_kernels`, the only symbol of a kernel pack, returns. `abi` comes first in every version. */
#define RUVGEN_PACK_ABI 1
typedef struct {
    uint32_t abi;                      /* RUVGEN_PACK_ABI */
    uint32_t row;                      /* sizeof(ruvgen_row) */
    const char *spec;                  /* ruvgen_spec of the library that the pack was made for */
    const ruvgen_table *const *tables; /* best first; the last is NULL */
} ruvgen_kernel_pack;

/* registry.c, generated. Tables are ordered best first and end with NULL. */
extern const ruvgen_table *const ruvgen_tables[];
extern const ruvgen_edge_kernels *const ruvgen_edge_sets[]; /* the last needs nothing of the CPU */
extern const char ruvgen_spec[];                     /* a digest of everything that determines the kernels */
extern const ruvgen_preference ruvgen_preferences[]; /* the last has metrics = 0 */

/* catalogue.c, generated. */
extern const ruvgen_isa_info ruvgen_isas[RUVGEN_ISA_COUNT];
extern const ruvgen_metric_info ruvgen_metrics[RUVGEN_METRIC_COUNT];
extern const uint8_t ruvgen_plain_metrics[RUVGEN_MEASURES_COUNT]; /* the first metric with this measure */
extern const ruvgen_dtype_info ruvgen_dtypes[RUVGEN_DTYPE_COUNT];
extern const ruvgen_codec_info ruvgen_codec_infos[RUVGEN_CODEC_COUNT];
extern const char *const ruvgen_forms[RUVGEN_FORM_COUNT];
extern const char *const ruvgen_features[RUVGEN_CPU_COUNT];

/* Bytes of a distance of a type, an enum ruvgen_result. */
RUVGEN_INLINE size_t ruvgen_result_bytes(int result)
{
    return result == RUVGEN_RESULT_DOUBLE ? sizeof(double) : sizeof(float);
}

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

/* Row i: compiled-in rows first, best first, then those of packs in the order of loading; NULL past the
 * last. */
const ruvgen_row *ruvgen_row_at(size_t i);

/* Use no ISA above this one; -1 lifts the limit. RUVGEN_E_UNSUPPORTED if the CPU lacks it. */
int ruvgen_force(int isa);

/* The best ISA in use. */
int ruvgen_isa_now(void);

/* A checksum of the symbols of all compiled-in rows, in order. */
uint64_t ruvgen_rows_hash(void);

/* choices.c */

/* Apply these preferences, which are copied, before the generated ones: the first that applies to a row
 * decides. An empty list restores the generated ones alone. A concurrent call may still use the old list.
 * Every distinct list is kept for good, once. RUVGEN_E_ARGUMENT if isa is above over, or low is above
 * high. */
int ruvgen_prefer(const ruvgen_preference *list, size_t count);

/* distance.c, knn.c, pairs.c */

/* out[i, j] = distance(x[i], y[j]) for m queries and n rows of dim elements. y has the type dtype, x the
 * query type of that dtype, out the kernels' result type. O(m n dim). With 16 or more queries, rows are
 * packed first, in memory that is released on return; RUVGEN_E_MEMORY if there is none. The same holds for
 * ruvgen_knn. */
int ruvgen_cdist(int metric, int dtype, const void *x, size_t x_stride, size_t m, const void *y,
                 size_t y_stride, size_t n, size_t dim, void *out, size_t out_stride);

/* The k nearest of n base vectors to each of m queries: sorted by distance, then by id; rows at a NaN
 * distance are never neighbours; unused places hold id -1 and distance +inf. Distances are float, or double
 * where kernels return that; those of integers are ordered exactly, then rounded. O(m n dim + m n log k). */
int ruvgen_knn(int metric, int dtype, const void *base, size_t base_stride, size_t n, const void *queries,
               size_t query_stride, size_t m, size_t dim, size_t k, int64_t *ids, void *distances);

/* out[i] = sign * distance(x[i], y[i]) for n rows of dim elements of the type dtype; sign is 1 or -1, and a
 * stride of 0 repeats one row. out has the kernels' result type, but is uint32 for the product of unsigned
 * bytes (sign -1). O(n dim). RUVGEN_E_ARGUMENT if there is no kernel. */
int ruvgen_pairs(int metric, int dtype, const void *x, size_t x_stride, const void *y, size_t y_stride,
                 size_t n, size_t dim, int sign, void *out);

/* build.c */

/* Compiler and build options, for bug reports. */
const char *ruvgen_build(void);

#endif
