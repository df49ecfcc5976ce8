/* Distances that follow from another metric's and from those of both vectors to zero. */
#ifndef RUVGEN_DERIVE_H
#define RUVGEN_DERIVE_H

#include "ruvgen.h"

typedef enum {
    RUVGEN_AS_IT_IS,
    RUVGEN_NARROWED,        /* double to float */
    RUVGEN_SQUARE_OF_BYTES, /* −x·y to |x|² + |y|² − 2 x·y, exact modulo 2^32 */
    RUVGEN_LENGTH_OF_BYTES, /* and to its root */
    RUVGEN_ANGLE_OF_SIGNED, /* −x·y to 1 − cos(x, y) */
    RUVGEN_ANGLE_OF_UNSIGNED,
    RUVGEN_ANGLE,
    RUVGEN_NARROWED_ANGLE,
    RUVGEN_SHARE_OF_BITS, /* bits that differ to 1 − |x∧y| / |x∨y| */
} ruvgen_derivation;

/* Of bytes and bits a vector's squared length, or its bits, and 1 by its length, or 0 if that is 0; of doubles its
 * length. */
typedef struct {
    uint32_t *whole;
    double *length;
} ruvgen_norm;

/* Fill in place i of the norms from a distance to zero, of bytes and bits or of doubles. */
void ruvgen_norm_of_whole(const ruvgen_norm *norms, size_t i, uint32_t square);
void ruvgen_norm_of_double(const ruvgen_norm *norms, size_t i, double square);

/* Make `count` distances of one query, which is number i of xs, to rows. */
void ruvgen_derive(ruvgen_derivation how, const void *from, const ruvgen_norm *xs, size_t i,
                   const ruvgen_norm *ys, size_t count, void *out);

#endif
