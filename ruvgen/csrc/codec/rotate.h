/* A rotation of vectors, always the same for a dimension, after which elements are alike: none is larger than others
 * on average, whatever the vectors were. Distances stay as they are. */
#ifndef RUVGEN_ROTATE_H
#define RUVGEN_ROTATE_H

#include <stddef.h>

/* In place, by the best kernels of these that there are, all of which give the same. O(dim log dim). */
void ruvgen_rotate(float *x, size_t dim);
void ruvgen_rotate_back(float *x, size_t dim);

#endif
