/* An arena: memory that is taken piece by piece and given back all at once. Scratch memory of builds and
 * searches.
 *
 * Pieces are cut from chunks by moving a cursor; rewinding to a mark, or to the start, keeps the chunks for
 * later pieces. Not thread-safe. Under AddressSanitizer, memory that is not handed out is poisoned. */
#ifndef RUVGEN_ARENA_H
#define RUVGEN_ARENA_H

#include <stddef.h>
#include <stdint.h>

#include "memory/numa.h"

#if defined(__SANITIZE_ADDRESS__)
#define RUVGEN_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define RUVGEN_ASAN 1
#endif
#endif
#ifdef RUVGEN_ASAN
#include <sanitizer/asan_interface.h>
#define RUVGEN_UNPOISON(memory, bytes) __asan_unpoison_memory_region(memory, bytes)
#define RUVGEN_POISON(memory, bytes) __asan_poison_memory_region(memory, bytes)
#else
#define RUVGEN_UNPOISON(memory, bytes) ((void)0)
#define RUVGEN_POISON(memory, bytes) ((void)0)
#endif

#define RUVGEN_CHUNK ((size_t)1 << 20) /* bytes of a chunk, unless a piece needs more */
#define RUVGEN_CHUNK_MIN ((size_t)4096)
#define RUVGEN_ALIGN ((size_t)64) /* default alignment of a piece: a cache line, or the widest vector */

typedef struct ruvgen_chunk ruvgen_chunk;

typedef struct {
    char *cursor, *end;            /* of the current chunk; both NULL before the first */
    ruvgen_chunk *first, *current; /* chunks after the current one are free */
    size_t used;                   /* bytes handed out and not taken back, as requested */
    size_t peak;                   /* the maximum of `used`, as of the last rewind */
    size_t allocated;              /* bytes of all chunks */
    size_t chunk;                  /* bytes of a chunk */
    int where;                     /* see ruvgen_numa_place */
    int huge;                      /* whether to ask for huge pages */
} ruvgen_arena;

/* A state of an arena that it can be rewound to. */
typedef struct {
    ruvgen_chunk *chunk;
    char *cursor;
    size_t used;
} ruvgen_mark;

/* Takes no memory yet. RUVGEN_E_ARGUMENT if chunk is below RUVGEN_CHUNK_MIN or above PTRDIFF_MAX / 2, or the
 * node is unknown. With huge pages, chunks are multiples of them. */
int ruvgen_arena_open(ruvgen_arena *arena, size_t chunk, int where, int huge);

/* The slow path of ruvgen_arena_take: go to another chunk. */
void *ruvgen_arena_more(ruvgen_arena *arena, size_t bytes, size_t align);

/* Take uninitialised memory; align is a power of two. Zero bytes also give a valid pointer. NULL if there is
 * no memory, if the size is above PTRDIFF_MAX, or if align is not a power of two. */
static inline void *ruvgen_arena_take(ruvgen_arena *arena, size_t bytes, size_t align)
{
    const size_t gap = -(uintptr_t)arena->cursor & (align - 1);
    const size_t room = (size_t)(arena->end - arena->cursor);
    if (__builtin_expect(gap > room || bytes > room - gap || !arena->end || !align || align & (align - 1), 0))
        return ruvgen_arena_more(arena, bytes, align);
    char *const piece = arena->cursor + gap;
    arena->cursor = piece + bytes;
    arena->used += bytes;
    RUVGEN_UNPOISON(piece, bytes);
    return piece;
}

/* The same for count × size bytes, aligned to RUVGEN_ALIGN; NULL also if that overflows. */
static inline void *ruvgen_arena_array(ruvgen_arena *arena, size_t count, size_t size)
{
    size_t bytes;
    return __builtin_mul_overflow(count, size, &bytes) ? NULL : ruvgen_arena_take(arena, bytes, RUVGEN_ALIGN);
}

static inline ruvgen_mark ruvgen_arena_mark(const ruvgen_arena *arena)
{
    return (ruvgen_mark){arena->current, arena->cursor, arena->used};
}

/* Take back everything handed out since the mark. RUVGEN_E_ARGUMENT if the mark is not of this arena, or the
 * arena has since been rewound to before it. */
int ruvgen_arena_rewind(ruvgen_arena *arena, ruvgen_mark mark);

/* Take back everything. */
void ruvgen_arena_reset(ruvgen_arena *arena);

/* Return free chunks to the system until at most `keep` bytes are allocated. */
void ruvgen_arena_trim(ruvgen_arena *arena, size_t keep);

/* Return all chunks to the system. The arena is as it was when opened, except for its peak. */
void ruvgen_arena_release(ruvgen_arena *arena);

/* The most bytes that were ever handed out at the same time. */
size_t ruvgen_arena_peak(const ruvgen_arena *arena);

/* Bytes lost to alignment, headers, and unused ends of chunks. */
size_t ruvgen_arena_wasted(const ruvgen_arena *arena);

#endif
