/* How work is cut into pieces. */
#ifndef RUVGEN_SPLIT_H
#define RUVGEN_SPLIT_H

#include "memory/affinity.h"
#include "exact/tiles.h"
#include "sync/workers.h"

typedef struct {
    size_t first, count;
} ruvgen_range;

/* Multiply-adds: of a piece, so that nobody waits long for its end; and below which another thread, or any job,
 * costs more than it gains. */
#define RUVGEN_PIECE ((size_t)1 << 27)
#define RUVGEN_SHARE ((size_t)1 << 22)

/* Piece i of `pieces` about equal ones. */
static inline ruvgen_range ruvgen_even(size_t total, size_t pieces, size_t i)
{
    const size_t count = total / pieces, more = total % pieces; /* the first `more` are longer by one */
    return (ruvgen_range){i * count + (i < more ? i : more), count + (i < more)};
}

/* Piece i of `pieces` of one size, the last of which takes the rest. */
static inline ruvgen_range ruvgen_piece(size_t total, size_t size, size_t pieces, size_t i)
{
    return (ruvgen_range){i * size, i + 1 == pieces ? total - i * size : size};
}

static inline size_t ruvgen_ceil(size_t a, size_t b)
{
    return a / b + (a % b != 0);
}

static inline size_t ruvgen_clamp(size_t value, size_t low, size_t high)
{
    return value > high ? high : value < low ? low : value;
}

/* Threads for so much work. */
static inline unsigned ruvgen_threads_for(unsigned threads, size_t m, size_t n, size_t dim)
{
    const double shares = (double)m * (double)n * (double)dim / (double)RUVGEN_SHARE;
    const unsigned asked = threads ? threads : ruvgen_cores();
    return shares < asked ? (unsigned)shares : asked < RUVGEN_THREADS_MAX ? asked : RUVGEN_THREADS_MAX;
}

/* Rows of a chunk for blocks of so many queries, `most` at the most: whole panels, if possible. */
static inline size_t ruvgen_chunk_rows(size_t queries, size_t dim, size_t most)
{
    const size_t panel = RUVGEN_PANEL, rows = RUVGEN_PIECE / queries / dim;
    return ruvgen_clamp(rows < most ? rows : most, panel, SIZE_MAX) / panel * panel;
}

#endif
