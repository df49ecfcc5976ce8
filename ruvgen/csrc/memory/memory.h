/* The runtime's allocator: the system's, or one that an embedding program or a test installs. */
#ifndef RUVGEN_MEMORY_H
#define RUVGEN_MEMORY_H

#include <stddef.h>
#include <string.h>

#include "kernel.h"

typedef struct {
    void *(*take)(size_t bytes, size_t align); /* NULL if there is no memory; bytes is a multiple of align */
    void (*give)(void *memory);                /* a pointer that take returned, never NULL */
} ruvgen_memory;

/* Allocate from this from now on; NULL restores the system's. Not while memory of the old allocator is in
 * use. */
void ruvgen_memory_use(const ruvgen_memory *memory);

/* Allocate; zero bytes also give a valid pointer. align is a power of two, at least sizeof(void *). NULL if
 * there is no memory. */
void *ruvgen_take(size_t bytes, size_t align);
void ruvgen_give(void *memory); /* or NULL */

/* Allocate whole cache lines. */
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
