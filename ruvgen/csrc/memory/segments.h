/* Blocks of one size in memory that grows by whole segments, so that blocks never move. */
#ifndef RUVGEN_SEGMENTS_H
#define RUVGEN_SEGMENTS_H

#include <stddef.h>

enum { RUVGEN_SEGMENTS = 128 }; /* each is at least half as large as all earlier ones together */

typedef struct {
    char *base;          /* aligned to a cache line */
    size_t first, count; /* blocks */
    int borrowed;        /* the memory belongs to the caller */
} ruvgen_segment;

typedef struct {
    size_t stride; /* bytes of a block */
    size_t blocks; /* capacity */
    size_t bytes;  /* taken from the system */
    size_t count;
    ruvgen_segment list[RUVGEN_SEGMENTS];
} ruvgen_segments;

/* Make room for this many blocks in total; the content of new ones is undefined. RUVGEN_E_MEMORY: nothing has
 * changed. */
int ruvgen_segments_fit(ruvgen_segments *all, size_t blocks);

/* Use the caller's memory as the first segment. */
void ruvgen_segments_borrow(ruvgen_segments *all, char *base, size_t blocks);

void ruvgen_segments_close(ruvgen_segments *all);

/* The segment of an existing block. */
static inline const ruvgen_segment *ruvgen_segment_of(const ruvgen_segments *all, size_t block)
{
    const ruvgen_segment *at = all->list + all->count - 1; /* the last ones are the largest */
    while (at->first > block)
        at--;
    return at;
}

static inline char *ruvgen_block_at(const ruvgen_segments *all, size_t block)
{
    const ruvgen_segment *at = ruvgen_segment_of(all, block);
    return at->base + (block - at->first) * all->stride;
}

#endif
