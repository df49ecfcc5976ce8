/* Preferences measured on this machine, which dispatch applies besides its tables, and a cache of its
 * answers. */
#ifndef RUVGEN_CHOICES_H
#define RUVGEN_CHOICES_H

#include "ruvgen.h"

#include <stdatomic.h>

enum { RUVGEN_SLOT_BITS = 10 };

/* The cache belongs to one list of preferences, so no cached answer is stale after a change. */
typedef struct ruvgen_choices {
    _Atomic uint64_t memo[1 << RUVGEN_SLOT_BITS];
    struct ruvgen_choices *before; /* earlier lists; never freed, because a reader may still use them */
    size_t count;
    ruvgen_preference list[];
} ruvgen_choices;

/* The list in use. */
ruvgen_choices *ruvgen_choices_now(void);

#endif
