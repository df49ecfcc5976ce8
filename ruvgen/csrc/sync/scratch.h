/* Arenas lent to whoever computes. They belong to the process, not to threads: nothing is to be done when a
 * thread ends, and ten thousand short-lived ones share the few that were ever in use at once. */
#ifndef RUVGEN_SCRATCH_H
#define RUVGEN_SCRATCH_H

#include "memory/arena.h"

#ifndef RUVGEN_SCRATCH_KEEP /* with 0 every call takes its memory from the system, for an experiment */
#define RUVGEN_SCRATCH_KEEP ((size_t)8 << 20) /* bytes that a lent arena keeps when it comes back */
#endif

/* An empty arena, which may have chunks; NULL if there is no memory. */
ruvgen_arena *ruvgen_scratch_borrow(void);

/* Back, whatever it holds. */
void ruvgen_scratch_return(ruvgen_arena *arena);

/* Return the memory of those not lent to the system. */
void ruvgen_scratch_release(void);

/* How many of the places are lent, for tests. */
unsigned ruvgen_scratch_lent(void);

#endif
