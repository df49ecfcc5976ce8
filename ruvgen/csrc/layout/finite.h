/* Whether vectors hold NaN or Inf. */
#ifndef RUVGEN_FINITE_H
#define RUVGEN_FINITE_H

#include "ruvgen.h"

/* RUVGEN_E_VALUE if a row does; *bad is the first such row. */
int ruvgen_rows_finite(const float *rows, size_t stride, size_t n, size_t dim, size_t *bad);

/* Whether one row of f32, f16 or bf16 holds neither. */
int ruvgen_is_finite(int dtype, const void *row, size_t dim);

#endif
