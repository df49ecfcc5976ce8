/* The time of one kernel, in a loop that costs next to nothing beside it: what measured preferences rest on. */
#ifndef RUVGEN_TRIAL_H
#define RUVGEN_TRIAL_H

#include "ruvgen.h"

typedef struct {
    const ruvgen_row *row; /* of form pair, rows or gather */
    const void *x, *base;  /* x with one byte more than an operand has */
    size_t stride, count, dim;
    const uint32_t *ids; /* of gather: lists of count numbers each, one list after the other */
    size_t lists;
    void *out; /* count distances */
} ruvgen_trial;

/* Nanoseconds of CPU time of so many calls, each of which waits for the one before; negative for another form. */
double ruvgen_trial_run(const ruvgen_trial *trial, size_t repeats);

#endif
