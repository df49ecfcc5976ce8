/* A pool of arenas for computations. They belong to the process, not to threads, so nothing has to be freed
 * when a thread ends, and any number of short-lived threads share as many arenas as were in use at the same
 * time. */
#ifndef RUVGEN_SCRATCH_H
#define RUVGEN_SCRATCH_H

#include "memory/arena.h"

#ifndef RUVGEN_SCRATCH_KEEP                   /* set to 0 only to measure what keeping memory is worth */
#define RUVGEN_SCRATCH_KEEP ((size_t)8 << 20) /* bytes that an arena keeps when it is returned */
#endif

/* An empty arena, which may already have chunks; NULL if there is no memory. */
ruvgen_arena *ruvgen_scratch_borrow(void);

/* Give an arena back; everything taken from it is released. */
void ruvgen_scratch_return(ruvgen_arena *arena);

/* Return the memory of arenas that are not lent to the system. */
void ruvgen_scratch_release(void);

/* How many of the pool's arenas are lent; for tests. */
unsigned ruvgen_scratch_lent(void);

#endif
