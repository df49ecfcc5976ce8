/* Blocks of one size in memory that grows by whole segments, so that none ever moves. */
#ifndef RUVGEN_SEGMENTS_H
#define RUVGEN_SEGMENTS_H

#include <stddef.h>

enum { RUVGEN_SEGMENTS = 128 }; /* each is at least half as large as all before it */

typedef struct {
    char *base;          /* a cache line's multiple */
    size_t first, count; /* blocks */
    int borrowed;        /* the memory is somebody else's */
} ruvgen_segment;

typedef struct {
    size_t stride; /* bytes of a block */
    size_t blocks; /* there is room for */
    size_t bytes;  /* taken from the system */
    size_t count;
    ruvgen_segment list[RUVGEN_SEGMENTS];
} ruvgen_segments;

/* Room for so many blocks, whose content is undefined. RUVGEN_E_MEMORY; then all is as it was. */
int ruvgen_segments_fit(ruvgen_segments *all, size_t blocks);

/* Use memory of the caller's as the first segment. */
void ruvgen_segments_borrow(ruvgen_segments *all, char *base, size_t blocks);

void ruvgen_segments_close(ruvgen_segments *all);

/* The segment of a block that there is. */
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
