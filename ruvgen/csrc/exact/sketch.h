/* A sketch of rows: their products with a few orthonormal directions, which no difference of two rows is shorter
 * than. A row whose sketch is farther from the query's than the k-th best row is from the query is passed over, and
 * the result is exact (C. Faloutsos, M. Ranganathan, Y. Manolopoulos: Fast Subsequence Matching in Time-Series
 * Databases, SIGMOD 1994, §4.1). Sketches lie in panels, and sums of squares that are too large already after some
 * directions are not completed (L. Kuffo, E. Krippner, P. Boncz: PDX, SIGMOD 2025, §4).
 *
 * Angles are compared through rows brought to length one, |x − y|² = 2 (1 − x·y); products through
 * |x − y|² = |x|² + |y|² − 2 x·y. */
#ifndef RUVGEN_SKETCH_H
#define RUVGEN_SKETCH_H

#include "memory/arena.h"
#include "memory/segments.h"
#include "layout/shape.h"

enum { RUVGEN_SKETCH_STEPS = 8 };

typedef struct {
    size_t wide;        /* directions, at most dim */
    const float *basis; /* of wide × dim elements: the directions */
    const float *mean;  /* of dim elements: where all directions begin */
    size_t count;       /* of steps, 1 … RUVGEN_SKETCH_STEPS */
    size_t steps
        [RUVGEN_SKETCH_STEPS]; /* ascending: directions after which sums are looked at; the last is all */
} ruvgen_sketch_options;

typedef struct {
    int metric;
    size_t dim, count, steps[RUVGEN_SKETCH_STEPS];
    float *basis, *shift; /* the directions, and the mean's product with each */
    float longest;        /* no row is longer than that */
    float error;          /* of a sketch, for a row of length one */
    float relative;       /* of distances that kernels compute */
    ruvgen_shape shape;   /* of panels; sums are squares of rows' lengths for products, else zero */
    ruvgen_segments segments;
} ruvgen_sketch;

/* Of float32 rows. RUVGEN_E_ARGUMENT for other metrics than those above and distances, and for steps that do not
 * rise; RUVGEN_E_MEMORY. The options' arrays are copied. */
int ruvgen_sketch_open(const ruvgen_sketch_options *options, int metric, size_t dim, ruvgen_sketch **sketch);
void ruvgen_sketch_close(ruvgen_sketch *sketch); /* NULL is allowed */

/* Room for so many blocks. */
int ruvgen_sketch_fit(ruvgen_sketch *sketch, size_t blocks);

/* Rows first, …, first + count - 1 of a block, which has room. RUVGEN_E_MEMORY. O(count wide dim). */
int ruvgen_sketch_write(ruvgen_sketch *sketch, size_t block, size_t first, const void *rows, size_t stride,
                        size_t count);

size_t ruvgen_sketch_bytes(const ruvgen_sketch *sketch); /* taken; of NULL none */

/* The last row takes a number. */
void ruvgen_sketch_move(ruvgen_sketch *sketch, size_t number, size_t last);

/* A query's sketch. */
typedef struct {
    const float *x;
    float length; /* of the query, 1 for angles */
} ruvgen_sketched;

int ruvgen_sketch_query(const ruvgen_sketch *sketch, const float *query, ruvgen_arena *arena,
                        ruvgen_sketched *made);

/* Sums of squares up to which a row, its own sum added, may be at a distance, as kernels compute it, or nearer. */
float ruvgen_sketch_limit(const ruvgen_sketch *sketch, const ruvgen_sketched *query, float distance);

#endif
