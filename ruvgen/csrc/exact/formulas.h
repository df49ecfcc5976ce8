/* Metrics in plain C, computed in float64: their powers, sines and logarithms are no operations of vectors, so there
 * is one loop for all instruction sets. Numbers of metrics go on where those of generated kernels end. They have the
 * forms `pair` and `rows` and the element types DOUBLE, float64, and F64, float32 rows against a query of float64. */
#ifndef RUVGEN_FORMULAS_H
#define RUVGEN_FORMULAS_H

#include "ruvgen.h"

enum ruvgen_formula {
    /* (Σ |x−y|^p)^(1/p); behind the n elements of x comes p */
    RUVGEN_MINKOWSKI = RUVGEN_METRIC_COUNT,
    /* √ Σ w (x−y)²; behind the n elements of x come their weights */
    RUVGEN_WEIGHTED,
    /* The angle between two places on a sphere, in radians: latitude, longitude, cosine of the latitude */
    RUVGEN_HAVERSINE,
    /* √ ½ Σ (x log x/m + y log y/m) with m = (x+y)/2, of vectors that sum to 1 */
    RUVGEN_JENSENSHANNON,
    RUVGEN_FORMULA_END
};

/* The row of a formula; NULL if there is none. */
const ruvgen_row *ruvgen_formula_find(int metric, int dtype, int form);

/* What computes a metric: the kernel that dispatch picks, or a formula. */
static inline const ruvgen_row *ruvgen_exact_find(int metric, int dtype, int form, size_t dim)
{
    return metric < RUVGEN_METRIC_COUNT ? ruvgen_find(metric, dtype, form, dim)
                                        : ruvgen_formula_find(metric, dtype, form);
}

/* A formula takes about so many times as long as a kernel. */
#define RUVGEN_FORMULA_SLOWER 64

/* How many multiply-adds of kernels take about as long as one distance. */
static inline size_t ruvgen_exact_work(int metric, size_t dim)
{
    return metric < RUVGEN_METRIC_COUNT ? dim : RUVGEN_FORMULA_SLOWER * dim;
}

/* Of at most so many queries in a piece of work, those that formulas take in that time; rows are not packed. */
static inline size_t ruvgen_exact_queries(int metric, size_t most)
{
    return metric < RUVGEN_METRIC_COUNT ? most : most / RUVGEN_FORMULA_SLOWER;
}

#endif
