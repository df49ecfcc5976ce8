#if defined(__linux__)
#define _DEFAULT_SOURCE /* madvise */
#endif
#include "memory/arena.h"

#include "memory/memory.h"
#include "ruvgen.h"

#if defined(__linux__)
#include <sys/mman.h>
#endif

enum { PAGE = 4096, HUGE_PAGE = 2 << 20 };

struct ruvgen_chunk {
    ruvgen_chunk *next;
    size_t bytes;  /* including this header */
    size_t before; /* total bytes of the chunks before this one, if it is in use */
};

enum { HEADER = 64 }; /* a cache line, so that pieces start on one */
_Static_assert(sizeof(ruvgen_chunk) <= HEADER, "the header must fit");

static char *start(ruvgen_chunk *chunk)
{
    return (char *)chunk + HEADER;
}

static char *end(ruvgen_chunk *chunk)
{
    return (char *)chunk + chunk->bytes;
}

static size_t room(const ruvgen_chunk *chunk)
{
    return chunk->bytes - HEADER;
}

static size_t unit(const ruvgen_arena *arena)
{
    return arena->huge ? HUGE_PAGE : PAGE;
}

int ruvgen_arena_open(ruvgen_arena *arena, size_t chunk, int where, int huge)
{
    if (chunk < RUVGEN_CHUNK_MIN || chunk > PTRDIFF_MAX / 2 || where < RUVGEN_INTERLEAVE
        || (where >= 0 && !ruvgen_numa_has(where)))
        return RUVGEN_E_ARGUMENT;
    *arena = (ruvgen_arena){.where = where, .huge = huge};
    const size_t whole = unit(arena);
    arena->chunk = (chunk + whole - 1) / whole * whole;
    return RUVGEN_OK;
}

/* A new chunk with room for this many bytes, or NULL. */
static ruvgen_chunk *chunk_new(ruvgen_arena *arena, size_t bytes)
{
    const size_t whole = unit(arena);
    if (bytes > PTRDIFF_MAX - HEADER - whole)
        return NULL;
    size_t total = (bytes + HEADER + whole - 1) / whole * whole;
    total = total < arena->chunk ? arena->chunk : total;
    ruvgen_chunk *chunk = ruvgen_take(total, whole);
    if (!chunk)
        return NULL;
    if (arena->where != RUVGEN_FIRST_TOUCH)
        (void)ruvgen_numa_place(chunk, total, arena->where); /* failure only costs speed */
#if defined(__linux__)
    if (arena->huge)
        (void)madvise(chunk, total, MADV_HUGEPAGE); /* only a hint */
#endif
    chunk->bytes = total;
    arena->allocated += total;
    RUVGEN_POISON(start(chunk), room(chunk));
    return chunk;
}

static void chunk_free(ruvgen_arena *arena, ruvgen_chunk *chunk)
{
    arena->allocated -= chunk->bytes;
    RUVGEN_UNPOISON(start(chunk), room(chunk));
    if (arena->where != RUVGEN_FIRST_TOUCH) /* the allocator may reuse the pages for anything */
        (void)ruvgen_numa_place(chunk, chunk->bytes, RUVGEN_FIRST_TOUCH);
    ruvgen_give(chunk);
}

/* Make the chunk after the current one the current one. */
static void enter(ruvgen_arena *arena, ruvgen_chunk *chunk)
{
    chunk->before = arena->current ? arena->current->before + arena->current->bytes : 0;
    arena->current = chunk;
    arena->cursor = start(chunk);
    arena->end = end(chunk);
}

/* The link to the smallest free chunk with enough room, or NULL. Best fit keeps large chunks for large
 * pieces, so the number of chunks stays bounded for any order of sizes. */
static ruvgen_chunk **best_free(ruvgen_chunk **link, size_t bytes)
{
    ruvgen_chunk **best = NULL;
    for (; *link; link = &(*link)->next)
        if (room(*link) >= bytes && (!best || (*link)->bytes < (*best)->bytes))
            best = link;
    return best;
}

void *ruvgen_arena_more(ruvgen_arena *arena, size_t bytes, size_t align)
{
    if (!align || align & (align - 1) || !arena->chunk)
        return NULL;
    const size_t gap = align > HEADER ? align - HEADER : 0; /* chunks start at a multiple of HEADER */
    size_t need;
    if (__builtin_add_overflow(bytes, gap, &need) || need > PTRDIFF_MAX)
        return NULL;
    ruvgen_chunk **const next = arena->current ? &arena->current->next : &arena->first;
    ruvgen_chunk **const best = best_free(next, need);
    ruvgen_chunk *const chunk = best ? *best : chunk_new(arena, need);
    if (!chunk)
        return NULL;
    if (best)
        *best = chunk->next;
    chunk->next = *next;
    *next = chunk;
    enter(arena, chunk);
    return ruvgen_arena_take(arena, bytes, align);
}

int ruvgen_arena_rewind(ruvgen_arena *arena, ruvgen_mark mark)
{
    if (!mark.chunk) {
        ruvgen_arena_reset(arena);
        return RUVGEN_OK;
    }
    ruvgen_chunk *chunk = arena->current ? arena->first : NULL;
    while (chunk && chunk != mark.chunk)
        chunk = chunk == arena->current ? NULL : chunk->next;
    if (!chunk || mark.used > arena->used || mark.cursor < start(chunk)
        || mark.cursor > (chunk == arena->current ? arena->cursor : end(chunk)))
        return RUVGEN_E_ARGUMENT;
    arena->peak = ruvgen_arena_peak(arena);
    for (ruvgen_chunk *later = chunk->next; later && chunk != arena->current; later = later->next) {
        RUVGEN_POISON(start(later), room(later));
        if (later == arena->current)
            break;
    }
    RUVGEN_POISON(mark.cursor, (size_t)(end(chunk) - mark.cursor));
    arena->current = chunk;
    arena->cursor = mark.cursor;
    arena->end = end(chunk);
    arena->used = mark.used;
    return RUVGEN_OK;
}

void ruvgen_arena_reset(ruvgen_arena *arena)
{
    arena->peak = ruvgen_arena_peak(arena);
    arena->used = 0;
    if (!arena->first)
        return;
    const ruvgen_mark mark = {arena->first, start(arena->first), 0};
    (void)ruvgen_arena_rewind(arena, mark);
}

void ruvgen_arena_trim(ruvgen_arena *arena, size_t keep)
{
    ruvgen_chunk **const link = arena->current ? &arena->current->next : &arena->first;
    while (*link && arena->allocated > keep) {
        ruvgen_chunk *const chunk = *link;
        *link = chunk->next;
        chunk_free(arena, chunk);
    }
}

void ruvgen_arena_release(ruvgen_arena *arena)
{
    arena->peak = ruvgen_arena_peak(arena);
    arena->current = NULL;
    arena->cursor = arena->end = NULL;
    arena->used = 0;
    ruvgen_arena_trim(arena, 0);
}

size_t ruvgen_arena_peak(const ruvgen_arena *arena)
{
    return arena->used > arena->peak ? arena->used : arena->peak;
}

size_t ruvgen_arena_wasted(const ruvgen_arena *arena)
{
    const ruvgen_chunk *const chunk = arena->current;
    return chunk ? chunk->before + (size_t)(arena->cursor - (const char *)chunk) - arena->used : 0;
}
