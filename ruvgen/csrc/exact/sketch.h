/* A sketch of a row is its projection on a few orthonormal directions. The distance of two sketches is a
 * lower bound of the distance of the rows, so a row is skipped, without changing the result, if its sketch is
 * farther from the query's sketch than the k-th best row is from the query (C. Faloutsos, M. Ranganathan, Y.
 * Manolopoulos: Fast Subsequence Matching in Time-Series Databases, SIGMOD 1994, §4.1). Sketches are stored
 * in panels, and a sum of squares is abandoned as soon as it is too large after some of the directions (L.
 * Kuffo, E. Krippner, P. Boncz: PDX, SIGMOD 2025, §4).
 *
 * Angles are compared by normalised rows, for which |x − y|² = 2 (1 − x·y); products by |x − y|² = |x|² +
 * |y|² − 2 x·y. */
#ifndef RUVGEN_SKETCH_H
#define RUVGEN_SKETCH_H

#include "memory/arena.h"
#include "memory/segments.h"
#include "layout/shape.h"

enum { RUVGEN_SKETCH_STEPS = 8 };

typedef struct {
    size_t wide;                       /* number of directions, at most dim */
    const float *basis;                /* the directions, wide × dim elements */
    const float *mean;                 /* the origin of the directions, dim elements */
    size_t count;                      /* number of steps, 1 … RUVGEN_SKETCH_STEPS */
    size_t steps[RUVGEN_SKETCH_STEPS]; /* directions before each comparison, ascending; the last is wide */
} ruvgen_sketch_options;

typedef struct {
    int metric;
    size_t dim, count, steps[RUVGEN_SKETCH_STEPS];
    float *basis, *shift; /* the directions, and the product of the mean with each */
    float longest;        /* upper bound of the rows' lengths */
    float error;          /* error bound of a sketch, for a row of length one */
    float relative;       /* relative error bound of distances that kernels compute */
    ruvgen_shape shape;   /* of panels; their sums are the rows' squared lengths for products, else zero */
    ruvgen_segments segments;
} ruvgen_sketch;

/* Create a sketch for float32 rows. RUVGEN_E_ARGUMENT if the metric is not based on squared distances,
 * products or angles, or if the steps do not ascend; RUVGEN_E_MEMORY. The options' arrays are copied. */
int ruvgen_sketch_open(const ruvgen_sketch_options *options, int metric, size_t dim, ruvgen_sketch **sketch);
void ruvgen_sketch_close(ruvgen_sketch *sketch); /* NULL is allowed */

/* Make room for this many blocks. RUVGEN_E_MEMORY. */
int ruvgen_sketch_fit(ruvgen_sketch *sketch, size_t blocks);

/* Write the sketches of rows first, …, first + count - 1 of an existing block. RUVGEN_E_MEMORY. O(count wide
 * dim). */
int ruvgen_sketch_write(ruvgen_sketch *sketch, size_t block, size_t first, const void *rows, size_t stride,
                        size_t count);

size_t ruvgen_sketch_bytes(const ruvgen_sketch *sketch); /* memory in use; 0 for NULL */

/* Move the sketch of the last row to another number. */
void ruvgen_sketch_move(ruvgen_sketch *sketch, size_t number, size_t last);

/* A query's sketch. */
typedef struct {
    const float *x;
    float length; /* of the query, 1 for angles */
} ruvgen_sketched;

int ruvgen_sketch_query(const ruvgen_sketch *sketch, const float *query, ruvgen_arena *arena,
                        ruvgen_sketched *made);

/* The largest sum of squares, minus the row's own sum, that a row within `distance` (as kernels compute it)
 * can have. */
float ruvgen_sketch_limit(const ruvgen_sketch *sketch, const ruvgen_sketched *query, float distance);

#endif
