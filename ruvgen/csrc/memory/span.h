/* A growing array of rows of one size whose addresses never change; and bitmaps over such rows. */
#ifndef RUVGEN_SPAN_H
#define RUVGEN_SPAN_H

#include <stdatomic.h>

#include "kernel.h"

typedef struct {
    char *base;
    size_t stride, reserved, committed; /* bytes */
    uint32_t holders;                   /* views that share it; read and written by the writer only */
    int borrowed, small;                /* whether the memory is part of a mapped file; or from the heap */
    _Atomic uint32_t marked;            /* in a bitmap: how many bits are set */
} ruvgen_span;

/* Reserve addresses for at least this many rows, without memory for them yet. NULL if there are none left. */
ruvgen_span *ruvgen_span_open(size_t stride, size_t rows);
/* Provide memory for the first `rows` rows. RUVGEN_E_MEMORY, or RUVGEN_E_FULL if the reserved addresses are
 * too few. */
int ruvgen_span_fit(ruvgen_span *span, size_t rows);
/* Use these bytes of a mapped file instead of own memory. */
void ruvgen_span_borrow(ruvgen_span *span, char *base, size_t bytes);
/* Copy the bits of the first slots of another bitmap. */
void ruvgen_bits_copy(ruvgen_span *to, const ruvgen_span *from, size_t slots);
void ruvgen_span_close(ruvgen_span *span); /* called by one holder; the last one frees */

RUVGEN_INLINE void *ruvgen_row_of(const ruvgen_span *span, size_t slot)
{
    return span->base + slot * span->stride;
}

RUVGEN_INLINE _Atomic uint64_t *ruvgen_bits_word(const ruvgen_span *bits, size_t slot)
{
    return (_Atomic uint64_t *)ruvgen_row_of(bits, slot >> 6);
}

/* Acquire: a reader that sees a changed bit also sees what the writer did before, such as announcing the
 * change. */
RUVGEN_INLINE int ruvgen_bits_has(const ruvgen_span *bits, size_t slot)
{
    return (int)(atomic_load_explicit(ruvgen_bits_word(bits, slot), memory_order_acquire) >> (slot & 63) & 1);
}

/* Called by the only writer. The count is raised first, so a reader that sees a count of zero need not look
 * at bits. */
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
