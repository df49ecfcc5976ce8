/* Where the runtime gets its memory: the system, or what an embedding program, or a test, puts in its place. */
#ifndef RUVGEN_MEMORY_H
#define RUVGEN_MEMORY_H

#include <stddef.h>
#include <string.h>

#include "kernel.h"

typedef struct {
    void *(*take)(size_t bytes, size_t align); /* NULL if there is none; bytes is a multiple of align */
    void (*give)(void *memory);                /* what take returned, never NULL */
} ruvgen_memory;

/* Serve what follows from here; NULL is the system again. Not while anything of the old one is in use. */
void ruvgen_memory_use(const ruvgen_memory *memory);

/* So many bytes, at least one, aligned to a power of two from sizeof(void *) on; NULL if there are none. */
void *ruvgen_take(size_t bytes, size_t align);
void ruvgen_give(void *memory); /* or NULL */

/* In whole cache lines. */
RUVGEN_INLINE void *ruvgen_room(size_t bytes)
{
    return ruvgen_take(bytes, 64);
}

RUVGEN_INLINE void *ruvgen_zeroed(size_t bytes)
{
    void *room = ruvgen_room(bytes);
    return room ? memset(room, 0, bytes) : NULL;
}

#endif
