/* The mutants of a program: its sites, each weakened in one way. */
#ifndef MODEL_HOOKS_H
#define MODEL_HOOKS_H

#include "atomic.h"

typedef enum { TO_RELAXED = 1, TO_ACQUIRE, TO_RELEASE, TO_ACQ_REL, SPLIT, BLIND, LOST } weakness;

typedef struct {
    const ruvgen_site *site;
    weakness how;
    const char *text;
} mutant;

/* The mutant of that number; false if there are not so many. */
bool hooks_mutant(int number, mutant *found);

/* From now on the program is this mutant. */
void hooks_mutate(const mutant *which);

#endif
