/* Rows as rotated codecs see them: from their centre, and rotated. */
#ifndef RUVGEN_BASIS_H
#define RUVGEN_BASIS_H

#include "codec/elements.h"

enum { RUVGEN_ROTATED_DIM = 4096 }; /* the most elements that are rotated */

/* A basis for such rows, with nothing learned. NULL if there is no memory. */
ruvgen_basis *ruvgen_basis_open(uint32_t dim);
/* Learn the centre. O(n dim). */
int ruvgen_basis_train(ruvgen_coding *coding, const float *rows, size_t stride, size_t n);
/* After the centre and the scale were set. */
void ruvgen_basis_finish(ruvgen_coding *coding);
/* A row from the centre, rotated; where angles count, divided by its norm first. */
void ruvgen_basis_of_row(const ruvgen_coding *coding, const float *row, float *out);
/* What a step of the grid is, in the basis's unit. */
RUVGEN_INLINE float ruvgen_fused_step(const ruvgen_coding *coding)
{
    return (float)((double)coding->scale / coding->basis->unit);
}
/* Back: out may be in. */
void ruvgen_basis_back(const ruvgen_coding *coding, const float *in, float *out);

#endif
