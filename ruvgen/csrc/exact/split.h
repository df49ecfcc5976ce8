/* How work is divided into pieces. */
#ifndef RUVGEN_SPLIT_H
#define RUVGEN_SPLIT_H

#include "memory/affinity.h"
#include "exact/tiles.h"
#include "sync/workers.h"

typedef struct {
    size_t first, count;
} ruvgen_range;

/* In multiply-adds: the size of a piece, so that a call can be cancelled soon; and the amount of work for
 * which a further thread, or a job at all, pays. */
#define RUVGEN_PIECE ((size_t)1 << 27)
#define RUVGEN_SHARE ((size_t)1 << 22)

/* Piece i of `pieces` pieces of nearly equal size. */
static inline ruvgen_range ruvgen_even(size_t total, size_t pieces, size_t i)
{
    const size_t count = total / pieces, more = total % pieces; /* the first `more` have one more */
    return (ruvgen_range){i * count + (i < more ? i : more), count + (i < more)};
}

/* Piece i of `pieces` pieces of one size; the last also takes the remainder. */
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

/* The number of threads that pay for this much work. */
static inline unsigned ruvgen_threads_for(unsigned threads, size_t m, size_t n, size_t dim)
{
    const double shares = (double)m * (double)n * (double)dim / (double)RUVGEN_SHARE;
    const unsigned asked = threads ? threads : ruvgen_cores();
    return shares < asked ? (unsigned)shares : asked < RUVGEN_THREADS_MAX ? asked : RUVGEN_THREADS_MAX;
}

/* Rows per chunk for blocks of `queries` queries: at most `most`, rounded down to whole panels, but at least
 * one panel. */
static inline size_t ruvgen_chunk_rows(size_t queries, size_t dim, size_t most)
{
    const size_t panel = RUVGEN_PANEL, rows = RUVGEN_PIECE / queries / dim;
    return ruvgen_clamp(rows < most ? rows : most, panel, SIZE_MAX) / panel * panel;
}

#endif
