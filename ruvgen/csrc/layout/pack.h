/* Rows to panels: word by word of four bytes, a float or four elements of a byte. */
#ifndef RUVGEN_PACK_H
#define RUVGEN_PACK_H

#include "ruvgen.h"

/* Pack count ≤ RUVGEN_PANEL rows of so many bytes, every word being flipped by XOR; the last may be cut short. The
 * other rows of the panel are zero before they are flipped. */
void ruvgen_pack(ruvgen_word *panel, const void *rows, size_t stride, size_t count, size_t bytes,
                 uint32_t flip);

/* The same for elements of two bytes, dim of a row: element j of row r is panel[j * RUVGEN_PANEL + r]. */
void ruvgen_pack_halves(uint16_t *panel, const void *rows, size_t stride, size_t count, size_t dim);

#endif
