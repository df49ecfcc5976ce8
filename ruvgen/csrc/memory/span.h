/* Rows of one size, at addresses that never change, in memory that grows; and bits for such rows. */
#ifndef RUVGEN_SPAN_H
#define RUVGEN_SPAN_H

#include <stdatomic.h>

#include "kernel.h"

typedef struct {
    char *base;
    size_t stride, reserved, committed; /* bytes */
    uint32_t holders;                   /* views that have it; only the writer asks */
    int borrowed, small;                /* part of a mapped file; from the heap */
    _Atomic uint32_t marked;            /* in a span of bits: how many are set */
} ruvgen_span;

/* At least rows rows, of which none has memory yet. NULL if there are no addresses left. */
ruvgen_span *ruvgen_span_open(size_t stride, size_t rows);
/* Memory for the first rows rows: RUVGEN_E_MEMORY, or RUVGEN_E_FULL if it would not fit the addresses. */
int ruvgen_span_fit(ruvgen_span *span, size_t rows);
/* These bytes, of a mapped file, instead of memory of its own. */
void ruvgen_span_borrow(ruvgen_span *span, char *base, size_t bytes);
/* Of a span of bits, which is then as long as the other: those of the first slots. */
void ruvgen_bits_copy(ruvgen_span *to, const ruvgen_span *from, size_t slots);
void ruvgen_span_close(ruvgen_span *span); /* by one holder */

RUVGEN_INLINE void *ruvgen_row_of(const ruvgen_span *span, size_t slot)
{
    return span->base + slot * span->stride;
}

RUVGEN_INLINE _Atomic uint64_t *ruvgen_bits_word(const ruvgen_span *bits, size_t slot)
{
    return (_Atomic uint64_t *)ruvgen_row_of(bits, slot >> 6);
}

/* Acquire: whoever sees what a writer made of a row sees also that the writer was at work. */
RUVGEN_INLINE int ruvgen_bits_has(const ruvgen_span *bits, size_t slot)
{
    return (int)(atomic_load_explicit(ruvgen_bits_word(bits, slot), memory_order_acquire) >> (slot & 63) & 1);
}

/* By the one writer. The count goes first, so that whoever finds none marked has nothing to look for. */
RUVGEN_INLINE void ruvgen_bits_set(ruvgen_span *bits, size_t slot)
{
    if (ruvgen_bits_has(bits, slot))
        return;
    atomic_fetch_add(&bits->marked, 1);
    atomic_fetch_or(ruvgen_bits_word(bits, slot), UINT64_C(1) << (slot & 63));
}

RUVGEN_INLINE void ruvgen_bits_clear(ruvgen_span *bits, size_t slot)
{
    if (!ruvgen_bits_has(bits, slot))
        return;
    atomic_fetch_and(ruvgen_bits_word(bits, slot), ~(UINT64_C(1) << (slot & 63)));
    atomic_fetch_sub(&bits->marked, 1);
}

RUVGEN_INLINE uint32_t ruvgen_bits_count(const ruvgen_span *bits)
{
    return atomic_load_explicit(&bits->marked, memory_order_acquire);
}

#endif
