/* ruvgen: kernels for vector search, and the dispatch that picks them.
 *
 * Every function is thread-safe. Nothing here prints, aborts, allocates for the life of the process or reads
 * the environment; failures are returned as enum ruvgen_status. Distances are smaller-is-closer, dot
 * included.
 */
#ifndef RUVGEN_H
#define RUVGEN_H

#include <stddef.h>
#include <stdint.h>

#include "contract.h"

#if defined(_MSC_VER) && !defined(__clang__)
#error "ruvgen needs gcc or clang"
#endif
#if defined(__GNUC__) && !defined(__clang__) && __GNUC__ < 12
#error "ruvgen needs gcc 12 or later, or clang"
#endif
#define RUVGEN_INLINE static inline __attribute__((always_inline, unused))
/* The compiler may not assume to know this variable, and so not what was loaded through it before. */
#define RUVGEN_OPAQUE(variable) __asm__("" : "+r"(variable))
#if defined(__clang__)
#define RUVGEN_ROLLED _Pragma("clang loop unroll(disable)")
#define RUVGEN_TWICE _Pragma("clang loop unroll_count(2)")
#else
#define RUVGEN_TWICE _Pragma("GCC unroll 2")
#define RUVGEN_ROLLED _Pragma("GCC unroll 1")
#endif

enum ruvgen_status {
    RUVGEN_OK,
    RUVGEN_E_ARGUMENT,    /* a name, dimension or k out of range */
    RUVGEN_E_UNSUPPORTED, /* this CPU lacks what was asked for */
    RUVGEN_E_MEMORY,
};

/* Kernels. Operands need no alignment beyond that of their element type; nothing is read past the last
 * element of a vector. Fixed-dimension kernels ignore n. Strides are in bytes. */
typedef void (*ruvgen_fn)(void);
typedef float (*ruvgen_pair_f32)(const float *x, const float *y, size_t n);
typedef void (*ruvgen_rows_f32)(const float *x, const float *base, size_t stride, size_t count, size_t n,
                                float *out);

/* Rows ids[0], …, ids[count - 1]. */
typedef void (*ruvgen_gather_f32)(const float *x, const float *base, size_t stride, const uint32_t *ids,
                                  size_t count, size_t n, float *out);
/* Queries against a panel: RUVGEN_PANEL rows, of which panel[j * RUVGEN_PANEL + r] is element j of row r.
 * Metrics with sums of one operand alone (form `norms`) take them for the queries in xs and for the rows in ys;
 * others ignore both. All RUVGEN_PANEL columns of out are written. */
typedef void (*ruvgen_tile_f32)(const float *x, size_t stride, size_t count, const float *panel, size_t n,
                                const float *xs, const float *ys, float *out, size_t out_stride);
typedef void (*ruvgen_norms_f32)(const float *base, size_t stride, size_t count, size_t n, float *out);

/* One kernel. Left of the symbol's double underscore is what it does, right of it how. */
typedef struct {
    const char *symbol;
    ruvgen_fn fn;
    uint64_t needs; /* CPU features, bits by enum ruvgen_cpu */
    uint32_t dim;   /* 0: any */
    uint8_t metric, dtype, form, isa;
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
} ruvgen_metric_info;

/* registry.c, generated. Tables are ordered best first and end with NULL. */
extern const ruvgen_table *const ruvgen_tables[];
extern const ruvgen_isa_info ruvgen_isas[RUVGEN_ISA_COUNT];
extern const ruvgen_metric_info ruvgen_metrics[RUVGEN_METRIC_COUNT];
extern const char *const ruvgen_dtypes[RUVGEN_DTYPE_COUNT];
extern const char *const ruvgen_forms[RUVGEN_FORM_COUNT];
extern const char *const ruvgen_features[RUVGEN_CPU_COUNT];

/* Address of row i. */
RUVGEN_INLINE const float *ruvgen_at_f32(const float *base, size_t stride, size_t i)
{
    return (const float *)(const void *)((const char *)base + i * stride);
}

RUVGEN_INLINE float *ruvgen_into_f32(float *base, size_t stride, size_t i)
{
    return (float *)(void *)((char *)base + i * stride);
}

/* Ask for the first cache lines of a row. */
RUVGEN_INLINE void ruvgen_fetch(const void *row, size_t bytes, size_t lines)
{
    for (size_t line = 0; line < lines && line * 64 < bytes; line++)
        __builtin_prefetch((const char *)row + line * 64);
}

/* cpu.c */

/* Features of this CPU that its operating system lets programs use; bits by enum ruvgen_cpu. */
uint64_t ruvgen_cpu(void);

/* dispatch.c */

/* The best row for a contract on this CPU, at or below the forced ISA; NULL if an argument is out of
 * range. */
const ruvgen_row *ruvgen_find(int metric, int dtype, int form, size_t dim);

/* Row i of all that are compiled in, best first; NULL past the last. */
const ruvgen_row *ruvgen_row_at(size_t i);

/* Use no ISA above this one; -1 lifts the limit. RUVGEN_E_UNSUPPORTED if the CPU lacks it. */
int ruvgen_force(int isa);

/* The best ISA in use. */
int ruvgen_isa_now(void);

/* distance.c, knn.c */

/* out[i, j] = distance(x[i], y[j]) for m and n vectors of dim elements. O(m n dim). From 16 queries on, rows are
 * packed first, in memory that is freed on return; RUVGEN_E_MEMORY if there is none. So is it below. */
int ruvgen_cdist_f32(int metric, const float *x, size_t x_stride, size_t m, const float *y, size_t y_stride,
                     size_t n, size_t dim, float *out, size_t out_stride);

/* The k nearest of n base vectors to each of m queries: sorted by distance, then by id; NaN distances are
 * never neighbours; places without one hold id -1 and distance +inf. O(m n dim + m n log k). */
int ruvgen_knn_f32(int metric, const float *base, size_t base_stride, size_t n, const float *queries,
                   size_t query_stride, size_t m, size_t dim, size_t k, int64_t *ids, float *distances);

/* build.c */

/* Compiler and build options, for bug reports. */
const char *ruvgen_build(void);

#endif
