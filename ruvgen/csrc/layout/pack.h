/* Pack rows into panels, in words of four bytes: one float, or four one-byte elements. */
#ifndef RUVGEN_PACK_H
#define RUVGEN_PACK_H

#include "ruvgen.h"

/* Pack count ≤ RUVGEN_PANEL rows of `bytes` bytes, which need not be a multiple of four; every word is XORed
 * with flip. The remaining rows of the panel are filled with zeros XORed with flip. */
void ruvgen_pack(ruvgen_word *panel, const void *rows, size_t stride, size_t count, size_t bytes,
                 uint32_t flip);

/* The same for rows of dim two-byte elements: element j of row r is panel[j * RUVGEN_PANEL + r]. */
void ruvgen_pack_halves(uint16_t *panel, const void *rows, size_t stride, size_t count, size_t dim);

#endif
