/* Measures the time of one kernel in a loop with negligible overhead, as the basis of measured
 * preferences. */
#ifndef RUVGEN_TRIAL_H
#define RUVGEN_TRIAL_H

#include "ruvgen.h"

typedef struct {
    const ruvgen_row *row; /* of form pair, rows or gather */
    const void *x, *base;  /* x must be readable for one byte past the operand */
    size_t stride, count, dim;
    const uint32_t *ids; /* for gather: `lists` lists of count row numbers each, one after the other */
    size_t lists;
    void *out; /* count distances */
} ruvgen_trial;

/* The CPU time of `repeats` calls in nanoseconds; negative for any other form. In the forms pair and gather,
 * each call depends on the result of the one before. */
double ruvgen_trial_run(const ruvgen_trial *trial, size_t repeats);

#endif
