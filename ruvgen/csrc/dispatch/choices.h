/* What dispatch goes by beyond its tables: preferences measured on this machine, and the answers that follow. */
#ifndef RUVGEN_CHOICES_H
#define RUVGEN_CHOICES_H

#include "ruvgen.h"

#include <stdatomic.h>

enum { RUVGEN_SLOT_BITS = 10 };

/* Answers belong to the preferences that they follow from, so a change leaves none that is stale. */
typedef struct ruvgen_choices {
    _Atomic uint64_t memo[1 << RUVGEN_SLOT_BITS];
    struct ruvgen_choices *before; /* all that ever were: a reader may still look at them */
    size_t count;
    ruvgen_preference list[];
} ruvgen_choices;

/* Those in use. */
ruvgen_choices *ruvgen_choices_now(void);

#endif
